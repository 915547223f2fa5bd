//! A file system in memory in which any call can fail, another program can interfere, and the power can be cut. A power
//! cut can lose what was not synced.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use samtalerum::store::{Access, FileSystem, Lock, OpenFile, TEMPORARY};

/// Something that goes wrong with a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// The call does nothing and reports an error.
    Refused(io::ErrorKind),
    /// A write writes half of its bytes, and any other call does nothing. The call reports that the storage is full.
    Half,
    /// The call does its work, but reports an error.
    Late,
    /// Before the call, another program removes all files and folders of attempts.
    Removed,
    /// Before the call, another program replaces each file of an attempt with an equal copy.
    Replaced,
    /// Before the call, another program replaces each file of an attempt with an older version: the first half of its
    /// lines.
    Older,
}

/// The calls that go wrong.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Plan {
    /// The number of the first call that goes wrong, counted from 0.
    pub(super) first: usize,
    /// The number of calls that go wrong.
    pub(super) count: usize,
    pub(super) fault: Option<Fault>,
}

/// The data that a power cut leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Left {
    /// Only what was synced.
    Synced,
    /// Everything that was written, even if it was not synced. The same is left if only the program is killed.
    Written,
}

/// A handle to a file system in memory.
#[derive(Debug, Clone, Default)]
pub(super) struct Simulated(Arc<Mutex<State>>);

#[derive(Debug, Clone, Default)]
struct State {
    nodes: Vec<Node>,
    /// The files and folders by path, as the program sees them now.
    names: BTreeMap<PathBuf, Entry>,
    /// The files and folders by path, as they would be after a power cut.
    synced_names: BTreeMap<PathBuf, Entry>,
    plan: Plan,
    /// The names of the calls so far.
    calls: Vec<&'static str>,
    temporary: usize,
    /// All calls of this name do nothing and report success. `None` if no calls are disabled.
    disabled: Option<&'static str>,
    has_locks: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Entry {
    Folder,
    File(usize),
}

#[derive(Debug, Clone, Default)]
struct Node {
    bytes: Vec<u8>,
    synced: Vec<u8>,
    is_locked: bool,
}

impl Simulated {
    /// Returns an empty file system with locks.
    pub(super) fn new() -> Self {
        let system = Self::default();
        system.state().has_locks = true;
        system
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }

    pub(super) fn set_plan(&self, plan: Plan) {
        self.state().plan = plan;
    }

    pub(super) fn without_locks(&self) {
        self.state().has_locks = false;
    }

    /// Lets all calls of this name do nothing and report success.
    pub(super) fn disable(&self, call: &'static str) {
        self.state().disabled = Some(call);
    }

    /// Returns the names of all calls so far.
    pub(super) fn calls(&self) -> Vec<&'static str> {
        self.state().calls.clone()
    }

    /// Returns the file system after a power cut.
    pub(super) fn cut(&self, left: Left) -> Self {
        let mut state = self.state().clone();
        state.plan = Plan::default();
        state.disabled = None;
        if left == Left::Synced {
            state.names = state.synced_names.clone();
            for node in &mut state.nodes {
                node.bytes.clone_from(&node.synced);
            }
        }
        for node in &mut state.nodes {
            node.is_locked = false;
        }
        Self(Arc::new(Mutex::new(state)))
    }

    /// Returns the content of a file.
    pub(super) fn content(&self, path: &Path) -> Option<Vec<u8>> {
        let state = self.state();
        let node = state.node(path).ok()?;
        Some(state.nodes[node].bytes.clone())
    }

    /// Writes a file at this path, as another program could.
    pub(super) fn put(&self, path: &Path, bytes: &[u8]) {
        self.state().put(path, bytes.to_vec());
    }

    /// Returns the paths of all files.
    pub(super) fn files(&self) -> Vec<PathBuf> {
        let state = self.state();
        let files = state.names.iter();
        files
            .filter(|(_, entry)| matches!(entry, Entry::File(_)))
            .map(|(path, _)| path.clone())
            .collect()
    }

    /// Counts a call. Then lets the planned fault happen, or does the work if no fault is planned for this call.
    fn call<T: Default>(
        &self,
        name: &'static str,
        work: impl FnOnce(&mut State) -> io::Result<T>,
    ) -> io::Result<T> {
        self.call_or(name, work, |_| {})
    }

    /// Does the same as [`Self::call`], except for the fault [`Fault::Half`]: then calls `half`, which does half of the
    /// work.
    fn call_or<T: Default>(
        &self,
        name: &'static str,
        work: impl FnOnce(&mut State) -> io::Result<T>,
        half: impl FnOnce(&mut State),
    ) -> io::Result<T> {
        let mut state = self.state();
        let plan = state.plan;
        let number = state.calls.len();
        state.calls.push(name);
        if state.disabled == Some(name) {
            return Ok(T::default());
        }
        let goes_wrong = number >= plan.first && number - plan.first < plan.count;
        match plan.fault.filter(|_| goes_wrong) {
            None => work(&mut state),
            Some(Fault::Refused(kind)) => Err(kind.into()),
            Some(Fault::Half) => {
                half(&mut state);
                Err(io::ErrorKind::StorageFull.into())
            }
            Some(Fault::Late) => work(&mut state).and(Err(io::ErrorKind::Other.into())),
            Some(Fault::Removed) => {
                state.names.retain(|path, _| !in_attempts(path));
                state.synced_names.retain(|path, _| !in_attempts(path));
                work(&mut state)
            }
            Some(fault @ (Fault::Replaced | Fault::Older)) => {
                state.replace_all(fault == Fault::Older);
                work(&mut state)
            }
        }
    }
}

/// Returns `true` for the folder of the attempts and for the files in it, except temporary files.
fn in_attempts(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.iter().any(|part| part == "attempts") && !name.starts_with(TEMPORARY)
}

impl State {
    fn node(&self, path: &Path) -> io::Result<usize> {
        match self.names.get(path) {
            Some(Entry::File(node)) => Ok(*node),
            Some(Entry::Folder) => Err(io::ErrorKind::IsADirectory.into()),
            None => Err(io::ErrorKind::NotFound.into()),
        }
    }

    fn folder(&self, path: &Path) -> io::Result<()> {
        match self.names.get(path) {
            Some(Entry::Folder) => Ok(()),
            Some(Entry::File(_)) => Err(io::ErrorKind::NotADirectory.into()),
            None => Err(io::ErrorKind::NotFound.into()),
        }
    }

    /// Writes a file at this path. The file would survive a power cut.
    fn put(&mut self, path: &Path, bytes: Vec<u8>) {
        self.nodes.push(Node {
            synced: bytes.clone(),
            bytes,
            is_locked: false,
        });
        let entry = Entry::File(self.nodes.len() - 1);
        for names in [&mut self.names, &mut self.synced_names] {
            names.insert(path.to_owned(), entry);
        }
    }

    fn replace_all(&mut self, older: bool) {
        let files: Vec<(PathBuf, usize)> = self
            .names
            .iter()
            .filter_map(|(path, entry)| match entry {
                Entry::File(node) if in_attempts(path) => Some((path.clone(), *node)),
                _ => None,
            })
            .collect();
        for (path, node) in files {
            let bytes = self.nodes[node].bytes.clone();
            let lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
            let kept = if older {
                lines.len().div_ceil(2)
            } else {
                lines.len()
            };
            self.put(&path, lines[..kept].concat());
        }
    }
}

impl FileSystem for Simulated {
    fn is_folder(&self, path: &Path) -> bool {
        self.state().folder(path).is_ok()
    }

    fn create_folders(&self, folder: &Path) -> io::Result<()> {
        self.call("create_folders", |state| {
            for path in folder.ancestors() {
                state.names.insert(path.to_owned(), Entry::Folder);
            }
            Ok(())
        })
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.call("sync_folder", |state| {
            state.folder(folder)?;
            state
                .synced_names
                .retain(|path, _| path.parent() != Some(folder));
            let inside = state.names.iter();
            let inside = inside.filter(|(path, _)| path.parent() == Some(folder));
            let inside: Vec<_> = inside.map(|(path, entry)| (path.clone(), *entry)).collect();
            state.synced_names.extend(inside);
            // These tests do not check that the folders above `folder` are synced, so treat all of them as synced.
            for path in folder.ancestors() {
                state.synced_names.insert(path.to_owned(), Entry::Folder);
            }
            Ok(())
        })
    }

    fn names(&self, folder: &Path) -> io::Result<Vec<String>> {
        self.call("names", |state| {
            state.folder(folder)?;
            let files = state.names.iter().filter(|(path, entry)| {
                path.parent() == Some(folder) && matches!(entry, Entry::File(_))
            });
            let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
            Ok(files.map(|(path, _)| name(path)).collect())
        })
    }

    fn age(&self, _: &Path) -> io::Result<Duration> {
        Ok(Duration::from_secs(3600))
    }

    fn open(&self, path: &Path, access: Access) -> io::Result<Box<dyn OpenFile>> {
        let name = match access {
            Access::Read => "open to read",
            Access::Write => "open to write",
        };
        let node = self.call(name, |state| state.node(path))?;
        Ok(Box::new(SimulatedFile::new(self, node)))
    }

    fn create_temporary(&self, folder: &Path) -> io::Result<(PathBuf, Box<dyn OpenFile>)> {
        let (path, node) = self.call("create_temporary", |state| {
            state.folder(folder)?;
            state.temporary += 1;
            let path = folder.join(format!("{TEMPORARY}{}", state.temporary));
            state.nodes.push(Node::default());
            let node = state.nodes.len() - 1;
            state.names.insert(path.clone(), Entry::File(node));
            Ok((path, node))
        })?;
        Ok((path, Box::new(SimulatedFile::new(self, node))))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.call("rename", |state| {
            let node = state.node(from)?;
            state.folder(to.parent().unwrap())?;
            state.names.remove(from);
            state.names.insert(to.to_owned(), Entry::File(node));
            Ok(())
        })
    }

    fn rename_to_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.call("rename_to_new", |state| {
            let node = state.node(from)?;
            state.folder(to.parent().unwrap())?;
            if state.names.contains_key(to) {
                return Err(io::ErrorKind::AlreadyExists.into());
            }
            state.names.remove(from);
            state.names.insert(to.to_owned(), Entry::File(node));
            Ok(())
        })
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.call("remove", |state| {
            state.node(path)?;
            state.names.remove(path);
            Ok(())
        })
    }
}

#[derive(Debug)]
struct SimulatedFile {
    system: Simulated,
    node: usize,
    has_lock: Mutex<bool>,
}

impl SimulatedFile {
    fn new(system: &Simulated, node: usize) -> Self {
        Self {
            system: system.clone(),
            node,
            has_lock: Mutex::new(false),
        }
    }
}

impl OpenFile for SimulatedFile {
    fn lock(&self) -> io::Result<Lock> {
        let acquired = self.system.call("lock", |state| {
            if !state.has_locks {
                return Err(io::ErrorKind::Unsupported.into());
            }
            let was_locked = std::mem::replace(&mut state.nodes[self.node].is_locked, true);
            // Closing the file releases the lock, even if the call reported an error.
            *self.has_lock.lock().unwrap() = !was_locked;
            Ok(!was_locked)
        })?;
        Ok(if acquired {
            Lock::Acquired
        } else {
            Lock::Elsewhere
        })
    }

    fn length(&self) -> io::Result<u64> {
        self.system.call("length", |state| {
            Ok(state.nodes[self.node].bytes.len() as u64)
        })
    }

    fn read(&mut self, limit: u64) -> io::Result<Vec<u8>> {
        self.system.call("read", |state| {
            let bytes = &state.nodes[self.node].bytes;
            Ok(bytes[..bytes.len().min(limit as usize)].to_vec())
        })
    }

    fn write_at(&mut self, position: u64, bytes: &[u8]) -> io::Result<()> {
        let (node, position) = (self.node, position as usize);
        let write = |state: &mut State, bytes: &[u8]| {
            let content = &mut state.nodes[node].bytes;
            content.resize(content.len().max(position + bytes.len()), 0);
            content[position..position + bytes.len()].copy_from_slice(bytes);
        };
        self.system.call_or(
            "write_at",
            |state| {
                write(state, bytes);
                Ok(())
            },
            |state| write(state, &bytes[..bytes.len() / 2]),
        )
    }

    fn set_length(&mut self, length: u64) -> io::Result<()> {
        self.system.call("set_length", |state| {
            state.nodes[self.node].bytes.resize(length as usize, 0);
            Ok(())
        })
    }

    fn sync(&mut self) -> io::Result<()> {
        self.system.call("sync", |state| {
            let node = &mut state.nodes[self.node];
            node.synced.clone_from(&node.bytes);
            Ok(())
        })
    }

    fn is_at(&self, path: &Path) -> io::Result<bool> {
        self.system.call(
            "is_at",
            |state| Ok(state.node(path).ok() == Some(self.node)),
        )
    }
}

impl Drop for SimulatedFile {
    fn drop(&mut self) {
        if *self.has_lock.lock().unwrap() {
            self.system.state().nodes[self.node].is_locked = false;
        }
    }
}

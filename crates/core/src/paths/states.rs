//! The states that the exploration of a scenario has found. They are packed one after another into a single list of
//! 64-bit words.

use std::hash::{BuildHasher, Hasher};

use hashbrown::HashTable;
use rustc_hash::FxBuildHasher;

use crate::meeting::{EndingIx, Ix, SceneIx, State, Stop};

/// The states of the exploration, numbered in the order in which they were found. A state here consists of a stop and
/// the packed state of the meeting at that stop.
#[derive(Debug)]
pub(super) struct States {
    /// The number of words per state: one for the stop, the rest for the packed state of the meeting.
    stride: usize,
    words: Vec<u64>,
    index: HashTable<u32>,
}

impl States {
    /// Builds an empty set. `state_words` is the number of 64-bit words in the packed state of the meeting.
    pub(super) fn new(state_words: usize) -> Self {
        Self {
            stride: state_words + 1,
            words: Vec::new(),
            index: HashTable::new(),
        }
    }

    /// Returns the number of states.
    pub(super) fn len(&self) -> usize {
        self.words.len() / self.stride
    }

    /// Returns the number of 64-bit words that the states take in memory.
    pub(super) fn word_count(&self) -> usize {
        self.words.len()
    }

    /// Adds a state. Returns the state's number, and `true` if the state is new.
    pub(super) fn insert(&mut self, stop: Stop, packed: &State) -> (u32, bool) {
        let key = pack(stop);
        let hash = hash(key, packed.words());
        if let Some(found) = self.find_hashed(hash, key, packed.words()) {
            return (found, false);
        }
        // The number fits in 32 bits, because there are at most `MAX_STATES` states.
        let number = self.len() as u32;
        self.words.push(key);
        self.words.extend_from_slice(packed.words());
        let (words, stride) = (&self.words, self.stride);
        self.index.insert_unique(hash, number, |other| {
            let at = *other as usize * stride;
            self::hash(words[at], &words[at + 1..at + stride])
        });
        (number, true)
    }

    /// Returns the number of a state; `None` if the set does not have the state.
    pub(super) fn find(&self, stop: Stop, packed: &State) -> Option<u32> {
        let key = pack(stop);
        self.find_hashed(hash(key, packed.words()), key, packed.words())
    }

    fn find_hashed(&self, hash: u64, key: u64, packed: &[u64]) -> Option<u32> {
        let same = |number: &u32| {
            let at = *number as usize * self.stride;
            self.words[at] == key && self.words[at + 1..at + self.stride] == *packed
        };
        self.index.find(hash, same).copied()
    }

    /// Returns the stop of a state, and copies the state of the meeting to `packed`.
    pub(super) fn load(&self, number: u32, packed: &mut State) -> Stop {
        let at = number as usize * self.stride;
        packed.copy_from(&self.words[at + 1..at + self.stride]);
        unpack(self.words[at])
    }

    /// Returns the stop of a state.
    pub(super) fn stop(&self, number: u32) -> Stop {
        unpack(self.words[number as usize * self.stride])
    }
}

fn hash(key: u64, packed: &[u64]) -> u64 {
    let mut hasher = FxBuildHasher.build_hasher();
    hasher.write_u64(key);
    packed.iter().for_each(|word| hasher.write_u64(*word));
    hasher.finish()
}

/// Packs a stop into a word: two bits for the kind, 31 for the scene, 31 for the ending.
fn pack(stop: Stop) -> u64 {
    match stop {
        Stop::Choose(scene) => (scene.index() as u64) << 2,
        Stop::Note(scene) => (scene.index() as u64) << 2 | 1,
        Stop::Appraise(scene) => (scene.index() as u64) << 2 | 3,
        Stop::End { scene, ending } => {
            (scene.index() as u64) << 2 | 2 | (ending.index() as u64) << 33
        }
    }
}

/// Reverses [`pack`].
fn unpack(key: u64) -> Stop {
    let scene = SceneIx::new((key >> 2 & 0x7fff_ffff) as usize);
    match key & 3 {
        0 => Stop::Choose(scene),
        1 => Stop::Note(scene),
        3 => Stop::Appraise(scene),
        _ => Stop::End {
            scene,
            ending: EndingIx::new((key >> 33) as usize),
        },
    }
}

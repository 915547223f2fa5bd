//! Fonts and pictures that arrive late, as from a slow disk or network.

use std::future::poll_fn;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::task::{Poll, Waker};

use bevy::asset::io::{
    AssetReader, AssetReaderError, AssetSourceBuilder, AssetSourceId, PathStream, Reader, VecReader,
};
use bevy::prelude::*;

/// The folder with the fonts and pictures.
const ASSETS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../assets");

/// A source of fonts and pictures. It holds back the files in some folders until the test releases them.
#[derive(Clone, Default)]
pub(crate) struct LateFiles(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    folders: Vec<&'static str>,
    /// `true` if every request is answered with an error.
    lost: bool,
    /// The requests for files that are held back.
    requests: Vec<Waker>,
}

impl LateFiles {
    /// Returns a source that holds back the files in these folders.
    pub(crate) fn of(folders: &[&'static str]) -> Self {
        let files = Self::default();
        files.hold(folders);
        files
    }

    /// Holds back the files in these folders from now on.
    pub(crate) fn hold(&self, folders: &[&'static str]) {
        self.0.lock().unwrap().folders = folders.to_vec();
    }

    /// Lets all files arrive.
    pub(crate) fn release(&self) {
        let mut state = self.0.lock().unwrap();
        state.folders.clear();
        state.requests.drain(..).for_each(Waker::wake);
    }

    /// Answers all requests, now and later, with an error.
    pub(crate) fn lose(&self) {
        self.0.lock().unwrap().lost = true;
        self.release();
    }

    /// Makes this the source of the app's fonts and pictures. Must be called between `prepare` and the plugins.
    pub(crate) fn serve(&self, app: &mut App) {
        let source = self.clone();
        app.register_asset_source(
            AssetSourceId::Default,
            AssetSourceBuilder::new(move || Box::new(source.clone())),
        );
    }

    /// Waits until a file may arrive. Returns `false` if it cannot be read.
    async fn arrives(&self, path: &Path) -> bool {
        poll_fn(|context| {
            let mut state = self.0.lock().unwrap();
            if state.folders.iter().any(|folder| path.starts_with(folder)) {
                state.requests.push(context.waker().clone());
                return Poll::Pending;
            }
            Poll::Ready(!state.lost)
        })
        .await
    }
}

impl AssetReader for LateFiles {
    async fn read<'a>(&'a self, path: &'a Path) -> Result<impl Reader + 'a, AssetReaderError> {
        let arrives = self.arrives(path).await;
        match std::fs::read(Path::new(ASSETS).join(path)) {
            Ok(bytes) if arrives => Ok(VecReader::new(bytes)),
            _ => Err(AssetReaderError::NotFound(path.to_path_buf())),
        }
    }

    async fn read_meta<'a>(&'a self, path: &'a Path) -> Result<impl Reader + 'a, AssetReaderError> {
        Err::<VecReader, _>(AssetReaderError::NotFound(path.to_path_buf()))
    }

    async fn read_directory<'a>(
        &'a self,
        path: &'a Path,
    ) -> Result<Box<PathStream>, AssetReaderError> {
        Err(AssetReaderError::NotFound(path.to_path_buf()))
    }

    async fn is_directory<'a>(&'a self, _: &'a Path) -> Result<bool, AssetReaderError> {
        Ok(false)
    }
}

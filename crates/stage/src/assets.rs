//! Fonts and pictures. Both are embedded in the native binary. In the browser, only the fonts are in the program, and the
//! page sends the pictures.

use bevy::asset::{AssetPath, LoadState, UntypedAssetId};
use bevy::prelude::*;
use bevy::window::RequestRedraw;

/// An asset source that reads from the binary itself, so that the program runs from any folder. Bevy's
/// `embedded_asset!` does not suffice: it needs each path at compile time, but portraits are looked up by name at run
/// time.
#[cfg(not(target_arch = "wasm32"))]
mod embedded {
    use std::path::Path;

    use bevy::asset::io::{AssetReader, AssetReaderError, PathStream, Reader, SliceReader};
    use include_dir::{Dir, include_dir};

    pub(super) static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../assets");

    /// Reads the embedded files.
    pub(super) struct Embedded;

    impl AssetReader for Embedded {
        async fn read<'a>(&'a self, path: &'a Path) -> Result<impl Reader + 'a, AssetReaderError> {
            FILES
                .get_file(path)
                .map(|file| SliceReader::new(file.contents()))
                .ok_or_else(|| AssetReaderError::NotFound(path.to_path_buf()))
        }

        async fn read_meta<'a>(
            &'a self,
            path: &'a Path,
        ) -> Result<impl Reader + 'a, AssetReaderError> {
            Err::<SliceReader<'_>, _>(AssetReaderError::NotFound(path.to_path_buf()))
        }

        async fn read_directory<'a>(
            &'a self,
            path: &'a Path,
        ) -> Result<Box<PathStream>, AssetReaderError> {
            Err(AssetReaderError::NotFound(path.to_path_buf()))
        }

        async fn is_directory<'a>(&'a self, path: &'a Path) -> Result<bool, AssetReaderError> {
            Ok(FILES.get_dir(path).is_some())
        }
    }
}

/// Makes the embedded files the default asset source. Must be called before `DefaultPlugins` are added.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn embed(app: &mut App) {
    use bevy::asset::io::{AssetSourceBuilder, AssetSourceId};
    app.register_asset_source(
        AssetSourceId::Default,
        AssetSourceBuilder::new(|| Box::new(embedded::Embedded)),
    );
}

/// Does nothing in the browser, where the files are served beside the page.
#[cfg(target_arch = "wasm32")]
pub(super) fn embed(_: &mut App) {}

/// Writes all embedded files to a folder.
///
/// # Errors
/// If the folder or a file cannot be written.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn write(folder: &std::path::Path) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)?;
    embedded::FILES.extract(folder)
}

/// Returns `true` if this path is in the list of known files. Fetches nothing.
pub(super) fn may_exist(path: &str) -> bool {
    #[cfg(not(target_arch = "wasm32"))]
    return embedded::FILES.contains(path);
    #[cfg(target_arch = "wasm32")]
    return PICTURES.with_borrow(|known| known.contains(path));
}

/// Folder of the icons.
const ICONS: &str = "icons";

/// Returns the paths of all icons.
#[cfg(not(target_arch = "wasm32"))]
fn icon_paths() -> Vec<String> {
    let folder = embedded::FILES.get_dir(ICONS);
    let files = folder.into_iter().flat_map(|folder| folder.files());
    files
        .filter_map(|file| file.path().to_str().map(str::to_owned))
        .collect()
}

/// Returns the paths of all icons. Their bundle has arrived before the canvas starts.
#[cfg(target_arch = "wasm32")]
fn icon_paths() -> Vec<String> {
    PICTURES.with_borrow(|known| {
        let folder = std::path::Path::new(ICONS);
        let icons = known
            .iter()
            .filter(|path| std::path::Path::new(path).starts_with(folder));
        icons.cloned().collect()
    })
}

#[cfg(target_arch = "wasm32")]
thread_local! {
    /// Paths of the pictures that are served beside the page. They must be listed here because a web server lists no
    /// folders.
    static PICTURES: std::cell::RefCell<std::collections::HashSet<String>> = std::cell::RefCell::default();
}

/// Records the paths of the pictures that are served beside the page.
#[cfg(target_arch = "wasm32")]
pub(super) fn know_pictures<'a>(paths: impl Iterator<Item = &'a str>) {
    let names = paths.filter_map(|path| path.strip_prefix("assets/"));
    PICTURES.with_borrow_mut(|known| known.extend(names.map(str::to_owned)));
}

/// Handles of the typeface in its two weights.
#[derive(Debug, Clone, Resource)]
pub(crate) struct Fonts {
    /// The medium weight, for running text. The regular weight looks too thin in the window.
    pub regular: Handle<Font>,
    /// The bold weight, for headings, names and buttons.
    pub heavy: Handle<Font>,
}

/// Handles of all icons. They are loaded before the first page is drawn, because many icons have the same meaning as a
/// colour and must appear together with it.
#[derive(Debug, Default, Resource)]
struct Icons(Vec<Handle<Image>>);

/// `true` once the fonts and the icons have loaded or failed to load. Nothing is drawn before that.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Resource)]
pub struct AssetsReady(pub bool);

/// Images that are still loading. While there are any, every frame requests the next frame, so that each image is drawn
/// as soon as it has loaded.
#[derive(Debug, Default, Resource)]
pub struct Loading(Vec<UntypedAssetId>);

/// Access to pictures by path.
#[derive(Debug, Clone)]
pub(crate) struct Pictures(AssetServer);

impl Pictures {
    /// Creates access to the pictures that this asset server loads.
    pub(crate) fn new(server: &AssetServer) -> Self {
        Self(server.clone())
    }

    /// Loads a picture. Returns `None` if there is no picture at this path.
    pub(crate) fn find(&self, path: impl Into<String>) -> Option<Handle<Image>> {
        let path = path.into();
        may_exist(&path).then(|| self.0.load(AssetPath::from(path)))
    }
}

/// Loads the fonts and the icons, and keeps the window awake while anything is loading.
pub(super) fn plugin(app: &mut App) {
    let fonts = fonts(app.world_mut());
    app.insert_resource(fonts)
        .init_resource::<Icons>()
        .init_resource::<AssetsReady>()
        .init_resource::<Loading>()
        .add_systems(Startup, load_icons)
        .add_systems(First, await_assets)
        // Run these systems in `Last`, after all nodes of this frame have been created. If they ran earlier, new nodes
        // would be noticed only in the next frame, which may be drawn much later.
        .add_systems(Last, (note_new_images, await_images).chain());
}

/// Starts loading the fonts.
#[cfg(not(target_arch = "wasm32"))]
fn fonts(world: &mut World) -> Fonts {
    let server = world.resource::<AssetServer>();
    Fonts {
        regular: server.load("fonts/AtkinsonHyperlegibleNext-Medium.ttf"),
        heavy: server.load("fonts/AtkinsonHyperlegibleNext-Bold.ttf"),
    }
}

/// Returns the fonts. They are in the program, so that the page need not fetch files that a program of megabytes may as
/// well contain.
#[cfg(target_arch = "wasm32")]
fn fonts(world: &mut World) -> Fonts {
    let mut fonts = world.resource_mut::<Assets<Font>>();
    let mut font = |bytes: &[u8]| fonts.add(Font::from_bytes(bytes.to_vec()));
    Fonts {
        regular: font(include_bytes!(
            "../../../assets/fonts/AtkinsonHyperlegibleNext-Medium.ttf"
        )),
        heavy: font(include_bytes!(
            "../../../assets/fonts/AtkinsonHyperlegibleNext-Bold.ttf"
        )),
    }
}

/// Starts loading all icons.
fn load_icons(server: Res<AssetServer>, mut icons: ResMut<Icons>) {
    icons.0 = icon_paths()
        .into_iter()
        .map(|path| server.load(AssetPath::from(path)))
        .collect();
}

/// Requests frames until the fonts and the icons have loaded or failed to load.
fn await_assets(
    fonts: Res<Fonts>,
    icons: Res<Icons>,
    server: Res<AssetServer>,
    mut ready: ResMut<AssetsReady>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    if ready.0 {
        return;
    }
    let settled = |id: UntypedAssetId| !matches!(server.load_state(id), LoadState::Loading);
    let fonts = [&fonts.regular, &fonts.heavy].map(|font| font.id().untyped());
    let icons = icons.0.iter().map(|icon| icon.id().untyped());
    ready.0 = fonts.into_iter().chain(icons).all(settled);
    redraw.write(RequestRedraw);
}

/// Adds the images of new or changed nodes to those that are loading.
fn note_new_images(nodes: Query<&ImageNode, Changed<ImageNode>>, mut loading: ResMut<Loading>) {
    for node in &nodes {
        let id = node.image.id().untyped();
        if !loading.0.contains(&id) {
            loading.0.push(id);
        }
    }
}

/// Requests frames while images are loading, because a background task does not wake a sleeping window.
fn await_images(
    server: Res<AssetServer>,
    mut loading: ResMut<Loading>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    if loading.0.is_empty() {
        return;
    }
    loading
        .0
        .retain(|id| matches!(server.get_load_state(*id), Some(LoadState::Loading)));
    redraw.write(RequestRedraw);
}

impl Loading {
    /// Returns `true` if every requested image has loaded or failed to load.
    pub fn is_done(&self) -> bool {
        self.0.is_empty()
    }
}

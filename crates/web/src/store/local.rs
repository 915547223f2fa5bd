//! The browser's local storage of this site, which survives a reload, a crash of the tab and the end of the browser.

use js_sys::Error;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Storage;

use super::BrowserStore;
use super::key_value::{KeyValueStorage, Refusal};
use samtalerum_core::store::StoreError;

/// `window.localStorage`. A JavaScript object cannot be sent between threads. So this type does not keep the object:
/// each call gets it again.
#[derive(Debug, Clone, Copy)]
pub struct LocalStorage;

impl BrowserStore<LocalStorage> {
    /// Opens the store of this site.
    ///
    /// # Errors
    /// `Closed` if the browser forbids the page to store anything. Use a [`samtalerum_core::store::MemoryStore`] then.
    pub fn of_this_site() -> Result<Self, StoreError> {
        match storage() {
            Ok(_) => Ok(Self::on(LocalStorage)),
            Err(_) => Err(StoreError::Closed),
        }
    }
}

impl KeyValueStorage for LocalStorage {
    fn keys(&self) -> Result<Vec<String>, Refusal> {
        let storage = storage()?;
        let mut keys = Vec::new();
        for index in 0..storage.length().map_err(refusal)? {
            keys.extend(storage.key(index).map_err(refusal)?);
        }
        Ok(keys)
    }

    fn get(&self, key: &str) -> Result<Option<String>, Refusal> {
        storage()?.get_item(key).map_err(refusal)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), Refusal> {
        storage()?.set_item(key, text).map_err(refusal)
    }

    fn remove(&self, key: &str) -> Result<(), Refusal> {
        storage()?.remove_item(key).map_err(refusal)
    }
}

/// Returns the local storage of the page.
fn storage() -> Result<Storage, Refusal> {
    let window = web_sys::window().ok_or_else(|| Refusal::Other("no window".to_owned()))?;
    let storage = window.local_storage().map_err(refusal)?;
    storage.ok_or_else(|| Refusal::Other("no localStorage".to_owned()))
}

/// Converts an exception of the browser to the reason of a refusal.
fn refusal(thrown: JsValue) -> Refusal {
    let Some(error) = thrown.dyn_ref::<Error>() else {
        return Refusal::Other(format!("{thrown:?}"));
    };
    // Firefox names the error of a full storage `NS_ERROR_DOM_QUOTA_REACHED`.
    match String::from(error.name()).as_str() {
        "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" => Refusal::Full,
        _ => Refusal::Other(error.message().into()),
    }
}

//! Tests of packages: their files, their manifests, and the single file.

mod bundles;
mod contents;
mod manifests;
mod single;
mod support;

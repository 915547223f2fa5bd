//! Packages of the built-in course, made from a page with a few bytes in place of its programs.

use samtalerum_core::content::{Content, Files};
use samtalerum_core::language::Languages;
use samtalerum_lms::{Policy, Scope};
use samtalerum_package::{FileMap, Order, Page, Target, files};
use samtalerum_testing::{content, page};

/// Returns a page with a few bytes in place of its programs.
pub(crate) fn built_page() -> Page {
    Page::from(page())
}

/// Returns the scope of one meeting.
pub(crate) fn one(id: &str) -> Scope {
    Scope::One(id.to_owned())
}

/// Runs a test with an [`Order`], which describes the package to make. The package is for `target`, and contains
/// `scope` of the built-in course, in both languages and with the canvas.
pub(crate) fn with_order<T>(target: Target, scope: Scope, test: impl FnOnce(Order) -> T) -> T {
    let (content, own) = (content(), samtalerum_course::files());
    test(order(&content, &own, target, scope))
}

/// Returns an [`Order`], which describes the package to make. The package is for `target`, and contains `scope` of the
/// course `content`, in both languages and with the canvas.
pub(crate) fn order<'a>(
    content: &'a Content,
    own: &'a Files,
    target: Target,
    scope: Scope,
) -> Order<'a> {
    Order {
        content,
        own,
        scope,
        languages: tags(&content.languages),
        target,
        policy: Policy::default(),
        text_only: false,
    }
}

/// Returns the files of a package of the built-in course.
pub(crate) fn package(target: Target, scope: Scope) -> FileMap {
    with_order(target, scope, |order| files(&order, &built_page()).unwrap())
}

/// Returns a text file of a package.
pub(crate) fn text<'a>(files: &'a FileMap, path: &str) -> &'a str {
    std::str::from_utf8(&files[path]).unwrap()
}

/// Returns the JSON in the `script` element with this id.
pub(crate) fn json(html: &str, id: &str) -> serde_json::Value {
    let start = format!("<script type=\"application/json\" id=\"{id}\">");
    let (_, after) = html.split_once(&start).unwrap();
    let (json, _) = after.split_once("</script>").unwrap();
    serde_json::from_str(json).unwrap()
}

fn tags(languages: &Languages) -> Vec<String> {
    languages.tags().map(ToString::to_string).collect()
}

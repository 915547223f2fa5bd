//! The edits of the page's `index.html`. Each edit replaces a fixed text of `web/index.html`. If the file lacks this
//! text, the page was built by another version of the program.

use std::ops::Range;

use serde::Serialize;

use crate::problem::Problem;

/// The name of the page's HTML file.
pub(crate) const FILE: &str = "index.html";

/// The beginning of the element that holds the Content Security Policy.
const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"";

/// The attributes whose addresses contain the id of the build. Each text ends just before the id.
const VERSIONED: [&str; 4] = [
    "href=\"text.css",
    "href=\"single.js",
    "src=\"guard.js",
    "src=\"single.js",
];

/// The text of `index.html`, while it is edited.
#[derive(Debug, Clone)]
pub(crate) struct Index(pub(crate) String);

impl Index {
    /// Replaces the JSON in the `script` element with this id.
    ///
    /// # Errors
    /// If there is no such element.
    pub(crate) fn set_json(
        &mut self,
        id: &'static str,
        value: &impl Serialize,
    ) -> Result<(), Problem> {
        let range = self.json_range(id)?;
        self.0.replace_range(range, &in_script(value));
        Ok(())
    }

    /// Returns the JSON in the `script` element with this id.
    ///
    /// # Errors
    /// If there is no such element.
    pub(crate) fn json(&self, id: &'static str) -> Result<&str, Problem> {
        Ok(&self.0[self.json_range(id)?])
    }

    fn json_range(&self, id: &'static str) -> Result<Range<usize>, Problem> {
        let start = format!("<script type=\"application/json\" id=\"{id}\">");
        let found = self.0.find(&start).and_then(|at| {
            let from = at + start.len();
            let length = self.0[from..].find("</script>")?;
            Some(from..from + length)
        });
        found.ok_or(lacks(id))
    }

    /// Replaces the first occurrence of `part`, which must exist.
    ///
    /// # Errors
    /// If there is no such part.
    pub(crate) fn replace(&mut self, part: &'static str, by: &str) -> Result<(), Problem> {
        let at = self.0.find(part).ok_or(lacks(part))?;
        self.0.replace_range(at..at + part.len(), by);
        Ok(())
    }

    /// Replaces the Content Security Policy.
    ///
    /// # Errors
    /// If there is none.
    pub(crate) fn set_policy(&mut self, policy: &str) -> Result<(), Problem> {
        let range = self.value_after(POLICY)?;
        self.0.replace_range(range, policy);
        Ok(())
    }

    /// Inserts a script that runs before all others. It comes after the Content Security Policy, because a policy
    /// applies only to the elements after it.
    ///
    /// # Errors
    /// If there is no Content Security Policy.
    pub(crate) fn insert_first_script(&mut self, script: &str) -> Result<(), Problem> {
        let from = self.value_after(POLICY)?.end;
        let end = self.0[from..].find('\n').ok_or(lacks(POLICY))?;
        self.0
            .insert_str(from + end, &format!("\n<script>{script}</script>"));
        Ok(())
    }

    /// Sets the id of the build, and puts it into the addresses of the page's scripts and style sheet. If `id` is
    /// `None`, the browser does not keep the page for the next visit.
    ///
    /// # Errors
    /// If there is no element for the id.
    pub(crate) fn set_build(&mut self, id: Option<&str>) -> Result<(), Problem> {
        let version = |id: Option<&str>| id.map_or_else(String::new, |id| format!("?v={id}"));
        let before: Option<String> =
            serde_json::from_str(self.json("build")?).map_err(|_| lacks("build"))?;
        let before = version(before.as_deref());
        for part in VERSIONED {
            let (old, new) = (
                format!("{part}{before}\""),
                format!("{part}{}\"", version(id)),
            );
            self.0 = self.0.replace(&old, &new);
        }
        self.set_json("build", &id)
    }

    /// Returns the range of an attribute's value, from the end of `start` to the next quotation mark.
    fn value_after(&self, start: &'static str) -> Result<Range<usize>, Problem> {
        let found = self.0.find(start).and_then(|at| {
            let from = at + start.len();
            let length = self.0[from..].find('"')?;
            Some(from..from + length)
        });
        found.ok_or(lacks(start))
    }
}

/// Returns the [`Problem`] of a page whose `index.html` lacks this part.
fn lacks(part: &'static str) -> Problem {
    Problem::OtherVersion { file: FILE, part }
}

/// Writes a value as JSON for a `script` element, so that no text in it can end the element.
pub(crate) fn in_script(value: &impl Serialize) -> String {
    let json =
        serde_json::to_string(value).expect("the values of a package can be written as JSON");
    json.replace('<', "\\u003c")
}

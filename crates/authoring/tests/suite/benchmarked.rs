//! Tests that the benchmarks measure meetings that can be played and have no findings. CI does not run the benchmarks.

#[expect(
    dead_code,
    reason = "the benchmarks use more of this module than the test"
)]
#[path = "../../../../benches/made/mod.rs"]
mod made;

use samtalerum_authoring::check;
use samtalerum_core::content::Files;

#[test]
fn generated_meetings_can_be_played_and_have_no_findings() {
    for scenes in [50, 1_000, 10_000] {
        let mut files = Files::default();
        for (path, text) in made::folder(made::scenario(scenes), |tag| made::messages(scenes, tag))
        {
            files.add(&path, text.into());
        }
        let content = check::load(files, Some(&samtalerum_course::files()));
        assert!(content.meetings.contains_key("made"), "{scenes} scenes");
        // Nobody can say how long such a meeting takes.
        let mut found = check::all(&content);
        found.retain(|finding| finding.code() != "wrong-minutes");
        assert_eq!(found, [], "{scenes} scenes");
    }
}

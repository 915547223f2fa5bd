//! Every kind of paper.

use samtalerum_core::scenario::PaperKind;

use crate::page::Block;

/// Returns a paper whose texts name its kind. A plain sheet has no label.
fn paper(kind: PaperKind) -> Block {
    let name = match kind {
        PaperKind::Sheet => "ark",
        PaperKind::Contract => "kontrakt",
        PaperKind::Note => "notat",
        PaperKind::Mail => "mail",
        PaperKind::TextMessage => "sms",
        PaperKind::Letter => "brev",
        PaperKind::Rules => "regler",
    };
    Block::Paper {
        id: format!("document:{name}"),
        kind,
        label: (kind != PaperKind::Sheet).then(|| format!("Slags: {name}")),
        blocks: vec![
            Block::subheading(format!("Titel på {name}")),
            Block::text(format!("Teksten i {name}.")),
        ],
    }
}

/// Returns the narrow and the wide column of the page with the papers.
pub(super) fn columns() -> [Vec<Block>; 2] {
    let mut papers = PaperKind::ALL.into_iter().map(paper);
    let mut aside = vec![Block::heading("Sagens papirer")];
    aside.extend(papers.by_ref().take(3));
    let first = papers.by_ref().take(2).collect();
    let second = papers.collect();
    [aside, vec![Block::SideBySide { first, second }]]
}

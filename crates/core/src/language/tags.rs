//! Tags of languages: checks if a tag names a language, and finds the language that a mistaken tag means.

use unic_langid::LanguageIdentifier;

/// The codes of ISO 639-1, each of two characters.
const LANGUAGES: &str = "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de \
    dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it \
    iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd \
    ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su \
    sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

/// Mistaken tags of languages, each with the code that is meant. Most of the mistaken tags are the code or the name of
/// a country, or the name of a language.
const MISTAKEN: [(&str, &str); 40] = [
    ("dk", "da"),
    ("dan", "da"),
    ("dansk", "da"),
    ("danish", "da"),
    ("danmark", "da"),
    ("gb", "en"),
    ("us", "en"),
    ("eng", "en"),
    ("engelsk", "en"),
    ("english", "en"),
    ("england", "en"),
    ("swe", "sv"),
    ("svensk", "sv"),
    ("svenska", "sv"),
    ("swedish", "sv"),
    ("sverige", "sv"),
    ("norsk", "no"),
    ("norge", "no"),
    ("tysk", "de"),
    ("ger", "de"),
    ("german", "de"),
    ("deutsch", "de"),
    ("polsk", "pl"),
    ("polish", "pl"),
    ("polen", "pl"),
    ("arabisk", "ar"),
    ("arabic", "ar"),
    ("tyrkisk", "tr"),
    ("turkish", "tr"),
    ("ukrainsk", "uk"),
    ("fransk", "fr"),
    ("french", "fr"),
    ("spansk", "es"),
    ("spanish", "es"),
    ("somali", "so"),
    ("cz", "cs"),
    ("gr", "el"),
    ("jp", "ja"),
    ("cn", "zh"),
    ("rus", "ru"),
];

/// Returns `true` if a tag is well formed and begins with the code of a language. A code of three characters is
/// accepted unless it is a known mistake.
pub fn is_language(tag: &str) -> bool {
    let language = tag.split(['-', '_']).next().unwrap_or_default();
    let language = language.to_ascii_lowercase();
    let is_known = match language.len() {
        2 => LANGUAGES.split_whitespace().any(|known| known == language),
        3 => meant_language(&language).is_none(),
        // The standard also allows for longer codes, but has assigned none so far.
        _ => false,
    };
    is_known && tag.parse::<LanguageIdentifier>().is_ok()
}

/// Returns the code of the language that a mistaken tag means; `None` if that is not known.
pub fn meant_language(tag: &str) -> Option<&'static str> {
    let lower = tag.to_lowercase();
    let mut mistaken = MISTAKEN.iter();
    let (_, meant) = mistaken.find(|(known, _)| *known == lower)?;
    Some(meant)
}

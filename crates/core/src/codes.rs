//! The codes of findings about files that cannot be read. The checks for authors declare the codes of their own
//! findings.

use crate::codes;

codes! {
    FILES = "files" {
        IGNORED_FILE = Warning "ignored-file" (why, meant, there);
        MISSING_FILE = Error "missing-file" ();
        NOT_UTF8 = Error "not-utf8" (line, column);
        OUTSIDE = Error "outside" ();
        TOO_LARGE = Error "too-large" (size, largest);
        UNREADABLE = Error "unreadable" (reason);
    }
}

codes! {
    RON = "ron" {
        MISSING_FIELD = Error "missing-field" (field);
        REPEATED_KEY = Error "repeated-key" (name);
        SYNTAX = Error "syntax" (detail);
        TOO_DEEP = Error "too-deep" (line, column);
        UNCLOSED = Error "unclosed" (found);
        UNEXPECTED = Error "unexpected" (found, why);
        UNKNOWN_FIELD = Error "unknown-field" (found, meant, expected);
        UNKNOWN_WORD = Error "unknown-word" (found, meant, expected);
        WRONG_KIND = Error "wrong-kind" (kind, found, example, expected);
    }
}

codes! {
    REVIEWS = "reviews" {
        REVIEW_EDITED = Warning "review-edited" (language, hash);
        REVIEW_OF_ANOTHER = Error "review-of-another" (id, meant);
        REVIEW_UNKNOWN_FORMAT = Error "review-unknown-format" (found, known);
        REVIEW_UNKNOWN_PART = Error "review-unknown-part" (id, meant);
    }
}

codes! {
    READING_WORDS = "reading-words" {
        UNKNOWN_LANGUAGE = Error "unknown-language" (tag, meant);
        UNREADABLE_MESSAGE = Error "unreadable-message" (why, detail);
    }
}

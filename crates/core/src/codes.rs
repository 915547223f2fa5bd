//! The codes of findings about files that cannot be read. The checks for authors declare the codes of their own findings.

use crate::codes;

codes! {
    FILES = "files" {
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
    READING_WORDS = "reading-words" {
        UNKNOWN_LANGUAGE = Error "unknown-language" (tag);
        UNREADABLE_MESSAGE = Error "unreadable-message" (why, detail);
    }
}

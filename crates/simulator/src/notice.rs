//! The notices that the simulator and its front ends show above every page. Each is declared here once; its text is a
//! message of the scope `interface`. The notices of a store are declared in [`samtalerum_core::store::notice`].

use samtalerum_core::declare;

declare! {
    /// All notices except those of a store.
    NOTICES {
        REPORT_SAVED = "notice-report-saved" (path);
        SCENARIO_GONE = "notice-scenario-gone" (scenario);
        SCENARIO_HAS_ERRORS = "notice-scenario-has-errors" (scenario);
        SCENARIO_EDITED = "notice-scenario-edited" ();
        SCENARIO_EDITED_SHORTENED = "notice-scenario-edited-shortened" (acts);
        // Some acts do not fit the meeting although it was not edited, so the attempt's file was changed or damaged.
        ATTEMPT_MISFITS = "notice-attempt-misfits" (acts);
        PREVIEW = "notice-preview" (scene);
        PREVIEW_GONE = "notice-preview-gone" ();
        WATCHING = "notice-watching" (folder);
        PRIVATE = "notice-private" ();
        ATTEMPTS_ERASED = "notice-attempts-erased" ();
        OTHER_LANGUAGE = "notice-other-language" (count, all);
        RENEWED_SHORTENED = "notice-renewed-shortened" (choices);
        ERROR = "notice-error" (place, sentence, help);
        BROKEN = "notice-broken" (left);
        INCOMPLETE = "notice-incomplete" (left);
        WEB_MISSING = "notice-web-missing" (path);
        WEB_COURSE_UNREADABLE = "notice-web-course-unreadable" (path);
        WEB_COURSE_EDITED = "notice-web-course-edited" ();
        WEB_LANGUAGE_FAILED = "notice-web-language-failed" ();
        WEB_TEXTS_FAILED = "notice-web-texts-failed" ();
        WEB_NO_MEETING = "notice-web-no-meeting" (scenario);
        WEB_UNDER_WAY = "notice-web-under-way" ();
        WEB_NO_WEBGL = "notice-web-no-webgl" ();
        WEB_CANVAS_STOPPED = "notice-web-canvas-stopped" ();
        WEB_REPORT_SAVED = "notice-web-report-saved" ();
        WEB_REPORT_FAILED = "notice-web-report-failed" ();
        WEB_LMS_BROWSE = "notice-web-lms-browse" ();
        WEB_LMS_REVIEW = "notice-web-lms-review" ();
        WEB_LMS_NO_API = "notice-web-lms-no-api" ();
        WEB_LMS_UNREACHABLE = "notice-web-lms-unreachable" ();
        WEB_LMS_TOKEN_USED = "notice-web-lms-token-used" ();
        WEB_LMS_NOT_SAVED = "notice-web-lms-not-saved" (code);
        WEB_LMS_NO_COPY = "notice-web-lms-no-copy" (code);
        WEB_LMS_ENDED = "notice-web-lms-ended" (code);
        WEB_LMS_SLOW = "notice-web-lms-slow" ();
        WEB_LMS_RESUMED_TAB = "notice-web-lms-resumed-tab" ();
        WEB_LMS_ELSEWHERE = "notice-web-lms-elsewhere" ();
        WEB_LMS_LEFT = "notice-web-lms-left" ();
    }
}

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| samtalerum_fuzz::code(bytes));

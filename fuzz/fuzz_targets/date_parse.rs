#![no_main]
use comeback_core::import::trials;

libfuzzer_sys::fuzz_target!(|text: &str| trials::date_parse(text));

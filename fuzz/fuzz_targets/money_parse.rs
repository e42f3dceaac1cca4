#![no_main]
use comeback_core::import::trials;

libfuzzer_sys::fuzz_target!(|text: &str| trials::money_parse(text));

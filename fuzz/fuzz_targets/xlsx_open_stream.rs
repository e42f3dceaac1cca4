#![no_main]
use comeback_core::import::trials;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| trials::xlsx_open_stream(bytes));

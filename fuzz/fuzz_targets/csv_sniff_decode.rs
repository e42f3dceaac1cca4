#![no_main]
use comeback_core::import::trials;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| trials::csv_sniff_decode(bytes));

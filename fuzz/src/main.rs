//! The program that libFuzzer drives: it gives every input to the target that `FUZZ_TARGET` names.

#![no_main]

use std::{process, sync::LazyLock};

use postalparcel_fuzz::{TARGETS, Target};

static TARGET: LazyLock<&Target> = LazyLock::new(|| {
    let name = std::env::var("FUZZ_TARGET").unwrap_or_default();
    TARGETS.iter().find(|target| target.name == name).unwrap_or_else(|| {
        eprintln!("FUZZ_TARGET has to name one of: {}", TARGETS.map(|target| target.name).join(", "));
        process::exit(2)
    })
});

libfuzzer_sys::fuzz_target!(init: LazyLock::force(&TARGET), |bytes: &[u8]| (TARGET.run)(bytes));

//! The bytes of a copy: carried over and compared, a piece at a time, so that who waits may break off.
//!
//! Edge: the source is the handle that the drive keeps open; it is only ever read.

use std::fs::File;
use std::io::{self, Read, Seek};
use std::path::Path;

const CHUNK: usize = 1 << 20;

pub fn copied(mut from: &File, to: &Path, stopped: &impl Fn() -> bool) -> io::Result<()> {
    let mut to = File::create(to)?;
    from.rewind()?;
    while io::copy(&mut from.take(CHUNK as u64), &mut to)? > 0 {
        go_on(stopped)?;
    }
    Ok(())
}

fn go_on(stopped: &impl Fn() -> bool) -> io::Result<()> {
    match stopped() {
        true => Err(io::ErrorKind::Interrupted.into()),
        false => Ok(()),
    }
}

/// Whether two files hold the same bytes.
pub fn same(one: &File, other: &Path, stopped: &impl Fn() -> bool) -> io::Result<bool> {
    let mut other = File::open(other)?;
    if one.metadata()?.len() != other.metadata()?.len() {
        return Ok(false);
    }
    let mut one = one;
    one.rewind()?;
    let (mut here, mut there) = (vec![0; CHUNK], vec![0; CHUNK]);
    loop {
        let read = one.read(&mut here)?;
        if read == 0 {
            return Ok(true);
        }
        go_on(stopped)?;
        other.read_exact(&mut there[..read])?;
        if here[..read] != there[..read] {
            return Ok(false);
        }
    }
}

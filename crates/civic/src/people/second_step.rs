//! The codes of the second step: time-based one-time passwords (RFC 6238), as
//! every authenticator app on a telephone makes them.

use base::{Instant, digits};
use db::secret;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

/// How long a code lasts, in milliseconds (RFC 6238, section 5.2).
const STEP: i64 = 30_000;

/// How many bytes a key has: as many as SHA-1 gives (RFC 4226, section 4).
const KEY_BYTES: usize = 20;

/// The signs in which a key is written (RFC 4648, section 6).
const SIGNS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// A new key.
pub(super) fn key() -> Vec<u8> {
    let mut bytes = secret::salt().to_vec();
    bytes.extend(secret::salt());
    bytes.truncate(KEY_BYTES);
    bytes
}

/// A key as apps take it when it is typed.
pub(super) fn written(key: &[u8]) -> String {
    let (mut text, mut held, mut bits) = (String::new(), 0_u32, 0_u32);
    for byte in key {
        (held, bits) = ((held << 8 | u32::from(*byte)) & 0xffff, bits + 8);
        while bits >= 5 {
            bits -= 5;
            let sign = SIGNS[(held >> bits & 31) as usize];
            text.push(char::from(sign));
        }
    }
    text
}

/// The key that was written so; nothing where it is none of ours.
pub(super) fn read(written: &str) -> Option<Vec<u8>> {
    let (mut key, mut held, mut bits) = (Vec::new(), 0_u32, 0_u32);
    for sign in written.bytes() {
        let value = SIGNS.iter().position(|known| *known == sign)?;
        (held, bits) = (held << 5 | u32::try_from(value).ok()?, bits + 5);
        if bits >= 8 {
            bits -= 8;
            key.push((held >> bits & 0xff) as u8);
            held &= (1 << bits) - 1;
        }
    }
    (key.len() == KEY_BYTES).then_some(key)
}

/// The step of which a code was typed: this one, or the one before or after
/// for clocks that differ, but none up to the last that was used.
pub(super) fn step_of(key: &[u8], typed: &str, now: Instant, last: i64) -> Option<i64> {
    let typed = digits::only(typed);
    let here = now.0 / STEP;
    (here - 1..=here + 1)
        .filter(|step| *step > last)
        .find(|step| code(key, *step).as_deref() == Some(&typed))
}

/// The six digits of a step.
fn code(key: &[u8], step: i64) -> Option<String> {
    let mut mac = Hmac::<Sha1>::new_from_slice(key).ok()?;
    mac.update(&step.to_be_bytes());
    let digest = mac.finalize().into_bytes();
    let at = usize::from(digest.last()? & 0xf);
    let four: [u8; 4] = digest.get(at..at + 4)?.try_into().ok()?;
    Some(format!("{:06}", (u32::from_be_bytes(four) & 0x7fff_ffff) % 1_000_000))
}

/// The code that an app would show now.
#[must_use]
pub fn code_now(written: &str, now: Instant) -> Option<String> {
    code(&read(written)?, now.0 / STEP)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The key of RFC 6238's examples.
    const EXAMPLE: &[u8] = b"12345678901234567890";

    #[test]
    fn the_codes_are_those_of_the_standards_examples() {
        for (seconds, digits) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_234_567_890, "005924"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(code(EXAMPLE, seconds * 1000 / STEP).as_deref(), Some(digits));
        }
    }

    #[test]
    fn a_code_serves_in_its_window_and_once() {
        let now = Instant(59_000);
        assert_eq!(step_of(EXAMPLE, "287 082", now, 0), Some(1));
        assert_eq!(step_of(EXAMPLE, "٢٨٧٠٨٢", Instant(89_000), 0), Some(1), "a clock may differ");
        assert_eq!(step_of(EXAMPLE, "287082", now, 1), None, "it was used");
        assert_eq!(step_of(EXAMPLE, "287082", Instant(121_000), 0), None, "it is over");
        assert_eq!(step_of(EXAMPLE, "287083", now, 0), None);
    }

    #[test]
    fn a_key_is_written_in_signs_that_are_easily_told_apart_and_read_back() {
        assert_eq!(written(EXAMPLE), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assert_eq!(read(&written(EXAMPLE)).as_deref(), Some(EXAMPLE));
        let own = key();
        assert_eq!(read(&written(&own)), Some(own));
        assert_eq!(read("GEZ1"), None);
    }
}

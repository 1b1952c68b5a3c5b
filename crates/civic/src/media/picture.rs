//! Photos, read piece by piece: what a camera wrote beside the picture (where,
//! when, with what device, small copies of it) is left out, and what is no
//! picture is refused.

use base::{Error, Result};

/// Pieces of a PNG that belong to the picture itself.
const PNG_PIECES: [&[u8; 4]; 11] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT",
    b"bKGD",
];

/// The most pixels of a side, and of a picture: phones take up to two hundred million.
const LONGEST: u64 = 20_000;
const MOST: u64 = 210_000_000;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// The picture alone, and the ending of its name.
pub fn clean(bytes: &[u8]) -> Result<(Vec<u8>, &'static str)> {
    let cleaned = if bytes.starts_with(b"\xff\xd8") {
        jpeg(bytes).map(|picture| (picture, "jpg"))
    } else if bytes.starts_with(PNG) {
        png(bytes).map(|picture| (picture, "png"))
    } else {
        None
    };
    cleaned.ok_or_else(|| Error::invalid("file", "fault-photo"))
}

/// A JPEG's segments up to its end; none where it breaks off.
fn jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut picture = bytes.get(..2)?.to_vec();
    let mut at = 2;
    loop {
        // A marker may be preceded by any number of filling bytes.
        while *bytes.get(at)? == 0xff && *bytes.get(at + 1)? == 0xff {
            at += 1;
        }
        let (0xff, marker) = (*bytes.get(at)?, *bytes.get(at + 1)?) else { return None };
        if marker == 0xd9 {
            picture.extend_from_slice(&[0xff, 0xd9]);
            return Some(picture);
        }
        let length = usize::from(u16::from_be_bytes([*bytes.get(at + 2)?, *bytes.get(at + 3)?]));
        let mut end = at + 2 + length;
        let segment = bytes.get(at + 4..end)?;
        if marker == 0xda {
            end = end_of_scan(bytes, end)?;
        }
        if is_frame(marker) && !is_sane(sides(segment.get(1..5)?)) {
            return None;
        }
        if belongs(marker, segment) {
            picture.extend_from_slice(bytes.get(at..end)?);
        }
        at = end;
    }
}

/// Whether a JPEG's segment says how large the picture is.
const fn is_frame(marker: u8) -> bool {
    matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc)
}

/// Height and width of two bytes each.
fn sides(bytes: &[u8]) -> (u64, u64) {
    let side = |at| {
        bytes
            .get(at..at + 2)
            .map_or(0, |it| it.iter().fold(0, |sum, byte| sum * 256 + u64::from(*byte)))
    };
    (side(0), side(2))
}

/// Width and height of four bytes each.
fn large(bytes: &[u8]) -> (u64, u64) {
    let side = |at| {
        let bytes = bytes.get(at..at + 4).unwrap_or_default();
        bytes.iter().fold(0, |sum, byte| sum * 256 + u64::from(*byte))
    };
    (side(0), side(4))
}

/// Whether a picture is one that a phone takes: a few bytes may claim a size
/// that no browser has the memory for.
const fn is_sane((one, other): (u64, u64)) -> bool {
    one <= LONGEST && other <= LONGEST && one * other <= MOST
}

/// Whether a segment belongs to the picture: of the applications' own only the
/// header, the colours' profile and their transform do.
fn belongs(marker: u8, segment: &[u8]) -> bool {
    match marker {
        0xe0 => segment.starts_with(b"JFIF\0"),
        0xe2 => segment.starts_with(b"ICC_PROFILE\0"),
        0xee => segment.starts_with(b"Adobe"),
        0xe1..=0xef | 0xfe => false,
        _ => true,
    }
}

/// Where the packed picture ends and the next marker stands.
fn end_of_scan(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        let is_marker =
            *bytes.get(at)? == 0xff && !matches!(*bytes.get(at + 1)?, 0x00 | 0xd0..=0xd7);
        if is_marker {
            return Some(at);
        }
        at += 1;
    }
}

/// A PNG's own pieces up to its end; none where it breaks off.
fn png(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut picture = PNG.to_vec();
    let mut at = PNG.len();
    loop {
        let length: [u8; 4] = bytes.get(at..at + 4)?.try_into().ok()?;
        let length = usize::try_from(u32::from_be_bytes(length)).ok()?;
        let end = at.checked_add(length)?.checked_add(12)?;
        let piece = bytes.get(at..end)?;
        let kind = piece.get(4..8)?;
        if kind == b"IHDR" && !is_sane(large(piece.get(8..16)?)) {
            return None;
        }
        if PNG_PIECES.iter().any(|own| own.as_slice() == kind) {
            picture.extend_from_slice(piece);
        }
        if kind == b"IEND" {
            return Some(picture);
        }
        at = end;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn segment(marker: u8, words: &[u8]) -> Vec<u8> {
        let length = u16::try_from(words.len() + 2).unwrap().to_be_bytes();
        [&[0xff, marker], &length[..], words].concat()
    }

    fn camera() -> Vec<u8> {
        [
            vec![0xff, 0xd8],
            segment(0xe0, b"JFIF\0\x01\x02"),
            segment(0xe1, b"Exif\0\0 33.57 N 7.59 W"),
            segment(0xfe, b"taken by"),
            segment(0xdb, &[7; 65]),
            segment(0xda, &[1, 1, 0]),
            vec![0x12, 0xff, 0x00, 0xff, 0xd3, 0x34],
            segment(0xc4, &[9; 4]),
            segment(0xda, &[1, 1, 0]),
            vec![0x56],
            vec![0xff, 0xd9],
            b"a second picture with its place".to_vec(),
        ]
        .concat()
    }

    #[test]
    fn a_photo_keeps_its_picture_and_loses_its_place() {
        let (picture, ending) = clean(&camera()).unwrap();
        assert_eq!(ending, "jpg");
        for lost in [&b"33.57"[..], b"taken by", b"second picture"] {
            assert!(!picture.windows(lost.len()).any(|part| part == lost));
        }
        assert!(picture.ends_with(&[0x56, 0xff, 0xd9]));
        assert!(picture.windows(6).any(|part| part == [0x12, 0xff, 0x00, 0xff, 0xd3, 0x34]));
        assert_eq!(clean(&picture).unwrap().0, picture);
    }

    #[test]
    fn a_png_keeps_its_own_pieces() {
        let piece = |kind: &[u8], words: &[u8]| {
            [&u32::try_from(words.len()).unwrap().to_be_bytes()[..], kind, words, &[0; 4]].concat()
        };
        let whole = [
            PNG.to_vec(),
            piece(b"IHDR", &[0; 13]),
            piece(b"eXIf", b"33.57 N"),
            piece(b"tEXt", b"author"),
            piece(b"IDAT", &[1, 2]),
            piece(b"IEND", b""),
            b"after the end".to_vec(),
        ]
        .concat();
        let (picture, ending) = clean(&whole).unwrap();
        let kept =
            [PNG.to_vec(), piece(b"IHDR", &[0; 13]), piece(b"IDAT", &[1, 2]), piece(b"IEND", b"")];
        assert_eq!((picture, ending), (kept.concat(), "png"));
    }

    #[test]
    fn a_size_that_no_camera_takes_is_refused_before_anybody_unpacks_it() {
        let photo = |height: u16, width: u16| {
            let size = [&[8][..], &height.to_be_bytes(), &width.to_be_bytes(), &[3]].concat();
            let scan = [&[1_u8, 2][..], &[0xff, 0xd9]].concat();
            [vec![0xff, 0xd8], segment(0xc2, &size), segment(0xda, &[1, 1, 0]), scan].concat()
        };
        assert!(clean(&photo(12_000, 16_000)).is_ok());
        assert!(clean(&photo(65_535, 65_535)).is_err());
        assert!(clean(&photo(1, 30_000)).is_err());
        let head = [&50_000_u32.to_be_bytes()[..], &50_000_u32.to_be_bytes(), &[8, 6, 0, 0, 0]];
        let piece = |kind: &[u8], words: &[u8]| {
            [&u32::try_from(words.len()).unwrap().to_be_bytes()[..], kind, words, &[0; 4]].concat()
        };
        let bomb = [PNG.to_vec(), piece(b"IHDR", &head.concat()), piece(b"IEND", b"")].concat();
        assert!(clean(&bomb).is_err());
    }

    #[test]
    fn what_is_no_whole_picture_is_refused() {
        let cut = &camera()[..60];
        for bytes in [b"<svg onload=alert(1)>".as_slice(), b"\xff\xd8\xff", PNG, cut, b""] {
            assert!(matches!(clean(bytes), Err(Error::Invalid(_))));
        }
    }
}

//! A picture of a display, in the format of X window dumps (`XWDFile.h` of X11).

use std::collections::HashSet;

use anyhow::{Context, ensure};

/// Number of bytes of a pixel: blue, green, red, and one without meaning.
const PIXEL: usize = 4;

/// Number of bytes of an entry of the colour table.
const ENTRY: usize = 12;

/// Positions of the fields of the header that are used here, in units of four bytes.
const HEADER_SIZE: usize = 0;
const WIDTH: usize = 4;
const HEIGHT: usize = 5;
const BITS_PER_PIXEL: usize = 11;
const BYTES_PER_LINE: usize = 12;
const COLOURS: usize = 19;

/// A picture of a display.
#[derive(Debug)]
pub(super) struct Picture {
    bytes: Vec<u8>,
    /// Position of the first pixel in `bytes`.
    start: usize,
    /// Number of bytes of a line (`line`), and how many of them are pixels (`used`).
    line: usize,
    used: usize,
    height: usize,
}

impl Picture {
    /// Parses the header of a dump.
    ///
    /// # Errors
    /// If the dump is cut off, or if its pixels do not have 32 bits.
    pub(super) fn parse(bytes: Vec<u8>) -> anyhow::Result<Self> {
        let field = |index: usize| -> anyhow::Result<usize> {
            let field = bytes
                .get(index * 4..)
                .and_then(|rest| rest.first_chunk())
                .context("the picture of the display has no header")?;
            Ok(u32::from_be_bytes(*field) as usize)
        };
        ensure!(field(BITS_PER_PIXEL)? == 32, "a pixel must have 32 bits");
        let start = field(HEADER_SIZE)? + field(COLOURS)? * ENTRY;
        let (line, height) = (field(BYTES_PER_LINE)?, field(HEIGHT)?);
        let used = field(WIDTH)? * PIXEL;
        ensure!(
            used > 0 && used <= line && bytes.len() >= start + line * height,
            "the picture of the display is cut off"
        );
        Ok(Self {
            bytes,
            start,
            line,
            used,
            height,
        })
    }

    /// Returns `true` if the picture has at least this number of different colours.
    pub(super) fn has_colours(&self, number: usize) -> bool {
        let mut found = HashSet::new();
        let mut previous: &[u8] = &[];
        let lines = self.bytes[self.start..].chunks_exact(self.line);
        for line in lines.take(self.height).map(|line| &line[..self.used]) {
            // Skip lines that equal the line before, as most lines of an empty window do. Otherwise, searching them
            // would slow down the program that is being measured.
            if line == previous {
                continue;
            }
            previous = line;
            found.extend(line.chunks_exact(PIXEL).map(|pixel| &pixel[..3]));
            if found.len() >= number {
                return true;
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the dump of a picture of two by two pixels. A line has four bytes more than its pixels.
    fn dump(pixels: [[u8; PIXEL]; 4]) -> Vec<u8> {
        let mut header = [0_u32; 25];
        header[HEADER_SIZE] = 100;
        header[WIDTH] = 2;
        header[HEIGHT] = 2;
        header[BITS_PER_PIXEL] = 32;
        header[BYTES_PER_LINE] = 12;
        header[COLOURS] = 1;
        let mut bytes: Vec<u8> = header
            .iter()
            .flat_map(|field| field.to_be_bytes())
            .collect();
        bytes.extend([7; ENTRY]);
        for line in pixels.chunks_exact(2) {
            bytes.extend(line.concat());
            bytes.extend([9; 4]);
        }
        bytes
    }

    #[test]
    fn colours_are_counted_without_what_is_beside_the_pixels() {
        let black = Picture::parse(dump([[0, 0, 0, 0], [0, 0, 0, 255], [0; 4], [0; 4]])).unwrap();
        assert!(black.has_colours(1) && !black.has_colours(2));
        let three = Picture::parse(dump([[0; 4], [1, 0, 0, 0], [0; 4], [0, 0, 1, 0]])).unwrap();
        assert!(three.has_colours(3) && !three.has_colours(4));
    }

    #[test]
    fn a_dump_that_is_cut_off_is_an_error() {
        let whole = dump([[0; 4]; 4]);
        for length in [0, 10, 50, whole.len() - 1] {
            assert!(
                Picture::parse(whole[..length].to_vec()).is_err(),
                "{length}"
            );
        }
    }
}

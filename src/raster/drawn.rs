//! A drawing made into dots: SVG to PNG, with fonts that the program carries.
//!
//! Fonts of the system are never read, so the bytes are the same everywhere.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};
use skrifa::{FontRef, MetadataProvider};

/// The fonts, the one for most words first.
const FONTS: [&[u8]; 5] = [
    include_bytes!("fonts/NotoSans-Regular.ttf"),
    include_bytes!("fonts/NotoSans-Bold.ttf"),
    include_bytes!("fonts/NotoSerif-Bold.ttf"),
    include_bytes!("fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("fonts/NotoSansArabic-Bold.ttf"),
];

/// How drawings are made: what is kept from before is made anew when this changes.
pub const DRAWN: &str = "drawn 3, resvg 0.49";

static BOOK: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut book = fontdb::Database::new();
    for font in FONTS {
        book.load_font_source(fontdb::Source::Binary(Arc::new(font)));
    }
    book.set_sans_serif_family("Noto Sans");
    book.set_serif_family("Noto Serif");
    book.set_monospace_family("Noto Sans");
    Arc::new(book)
});

/// Every character that one of the fonts has a sign for.
static SIGNS: LazyLock<BTreeSet<u32>> = LazyLock::new(|| {
    let fonts = FONTS.iter().filter_map(|font| FontRef::new(font).ok());
    fonts.flat_map(|font| font.charmap().mappings().map(|(character, _)| character).collect::<Vec<_>>()).collect()
});

/// Says whether the fonts have a sign for every character of a text. What they cannot write would be drawn as empty boxes.
pub fn can_write(text: &str) -> bool {
    let mut seen = text.chars().filter(|c| !c.is_whitespace() && !is_mark(*c));
    seen.all(|c| SIGNS.contains(&u32::from(c)))
}

/// Says whether a character is a mark that steers and is not seen.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{ad}' | '\u{feff}')
}

/// Makes a drawing into a PNG of its own size, with the styles of a sheet. What browsers alone understand of the sheet is passed over.
///
/// # Panics
///
/// When the drawing is not SVG: it is the program's own, with words that were escaped.
pub fn drawn(svg: &str, sheet: &str) -> Vec<u8> {
    let options = Options {
        font_family: "Noto Sans".to_owned(),
        fontdb: Arc::clone(&BOOK),
        style_sheet: Some(sheet.to_owned()),
        ..Options::default()
    };
    let tree = Tree::from_str(&with_own_fonts(svg), &options).expect("what the program draws itself can be read");
    let size = tree.size().to_int_size();
    let mut dots = Pixmap::new(size.width(), size.height()).expect("a drawing has a size");
    resvg::render(&tree, Transform::default(), &mut dots.as_mut());
    // Nothing shines through, and few colours are used.
    let opaque: Vec<[u8; 3]> = dots.pixels().iter().map(|dot| [dot.red(), dot.green(), dot.blue()]).collect();
    packed(&opaque, (size.width(), size.height())).expect("memory takes everything")
}

/// Sets every text with an Arabic letter in the Arabic font, which has the letters and signs of Latin too: a text of two fonts loses signs
/// where one of them joins letters.
fn with_own_fonts(svg: &str) -> String {
    const END: &str = "</text>";
    let mut out = String::with_capacity(svg.len());
    for piece in svg.split_inclusive(END) {
        let words =
            piece.rfind("<text").and_then(|at| Some((at + piece[at..].find('>')? + 1, piece.strip_suffix(END)?.len())));
        match words.filter(|(from, to)| piece[*from..*to].contains(is_arabic)) {
            Some((from, to)) => {
                out.push_str(&piece[..from]);
                out.push_str("<tspan font-family=\"Noto Sans Arabic\">");
                out.push_str(&piece[from..to]);
                out.push_str("</tspan>");
                out.push_str(END);
            }
            None => out.push_str(piece),
        }
    }
    out
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

/// Packs dots by a palette, which is a third of the size; shades that are nearly alike become one where there are too many.
fn packed(dots: &[[u8; 3]], (width, height): (u32, u32)) -> Result<Vec<u8>, png::EncodingError> {
    let (palette, places) = palette(dots);
    let mut out = Vec::new();
    let mut encoder = png::Encoder::new(&mut out, width, height);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_palette(palette.concat());
    encoder.set_filter(png::Filter::NoFilter);
    encoder.set_deflate_compression(png::DeflateCompression::Level(6));
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&places)?;
    writer.finish()?;
    Ok(out)
}

/// Finds at most 256 colours for dots, in the order of the colours, and the place of each dot among them.
fn palette(dots: &[[u8; 3]]) -> (Vec<[u8; 3]>, Vec<u8>) {
    const MOST: usize = 256;
    for dropped in 0..8 {
        let shade = |dot: [u8; 3]| dot.map(|part| part >> dropped);
        // The first dot of a shade gives it its colour, so that paper stays paper.
        let mut shades: BTreeMap<[u8; 3], [u8; 3]> = BTreeMap::new();
        let mut last = None;
        for dot in dots {
            if last != Some(dot) {
                shades.entry(shade(*dot)).or_insert(*dot);
                last = Some(dot);
            }
        }
        if shades.len() <= MOST {
            let places: BTreeMap<[u8; 3], u8> = shades.keys().copied().zip(0_u8..=u8::MAX).collect();
            // Most dots are like the one before.
            let mut before = (None, 0);
            let place = |dot: &[u8; 3]| {
                if before.0 != Some(*dot) {
                    before = (Some(*dot), places[&shade(*dot)]);
                }
                before.1
            };
            return (shades.into_values().collect(), dots.iter().map(place).collect());
        }
    }
    (vec![[0; 3]], vec![0; dots.len()])
}

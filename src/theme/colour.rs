//! Colours as eyes see them: how far two stand apart, and the nearest shade that stands far enough.
//!
//! Owns the arithmetic. Must not know what any colour is for.

/// A colour: red, green and blue from 0 to 255.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Rgb([u8; 3]);

/// Lightness, and the two axes of hue (Oklab, Björn Ottosson 2020).
type Oklab = [f64; 3];

/// Lightness is looked for in steps of this, finer than eyes are.
const STEP: f64 = 0.002;

impl Rgb {
    /// Reads `#0b4a8f`, or the short form `#04f`.
    pub(super) fn of(hex: &str) -> Option<Self> {
        let digits = hex.trim().strip_prefix('#')?;
        let digits: String = match digits.len() {
            3 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
            6 => digits.to_owned(),
            _ => return None,
        };
        let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
        Some(Self([part(0)?, part(2)?, part(4)?]))
    }

    /// Writes `#0b4a8f`.
    pub(super) fn hex(self) -> String {
        let [red, green, blue] = self.0;
        format!("#{red:02x}{green:02x}{blue:02x}")
    }

    /// Gives the relative luminance, from 0 to 1 (WCAG 2.2).
    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// Gives the contrast to another colour, from 1 to 21 (WCAG 2.2).
    pub(super) fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// Finds the shade of the same hue that is nearest in lightness and fits.
    pub(super) fn nearest(self, fits: impl Fn(Self) -> bool) -> Option<Self> {
        let [lightness, a, b] = self.oklab();
        let shade = |by: f64| {
            let lightness = lightness + by;
            (0.0..=1.0).contains(&lightness).then(|| Self::from_oklab([lightness, a, b])).filter(|rgb| fits(*rgb))
        };
        (0..=500).map(|step| f64::from(step) * STEP).find_map(|by| shade(-by).or_else(|| shade(by)))
    }

    /// Finds the darkest of its light shades that stands out from dark grounds by so much: what a colour of light paper becomes on dark.
    pub(super) fn on_dark(self, least: f64, grounds: &[Self]) -> Self {
        let [_, a, b] = self.oklab();
        let fits = |rgb: &Self| grounds.iter().all(|ground| rgb.contrast(*ground) >= least);
        let shades = (0..=250).map(|step| Self::from_oklab([0.5 + f64::from(step) * STEP, a, b]));
        shades.into_iter().find(fits).unwrap_or(Self([255; 3]))
    }

    #[expect(clippy::many_single_char_names, reason = "the letters of the colour spaces")]
    fn oklab(self) -> Oklab {
        let [r, g, b] = self.0.map(linear);
        let l = (0.412_221_470_8 * r + 0.536_332_536_3 * g + 0.051_445_992_9 * b).cbrt();
        let m = (0.211_903_498_2 * r + 0.680_699_545_1 * g + 0.107_396_956_6 * b).cbrt();
        let s = (0.088_302_461_9 * r + 0.281_718_837_6 * g + 0.629_978_700_5 * b).cbrt();
        [
            0.210_454_255_3 * l + 0.793_617_785_0 * m - 0.004_072_046_8 * s,
            1.977_998_495_1 * l - 2.428_592_205_0 * m + 0.450_593_709_9 * s,
            0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766_0 * s,
        ]
    }

    /// Makes the colour; one that no screen shows gives way in colourfulness until it is shown.
    fn from_oklab([lightness, a, b]: Oklab) -> Self {
        let inside = |parts: &[f64; 3]| parts.iter().all(|part| (-0.000_1..=1.000_1).contains(part));
        let shades = (0..=100).map(|step| 1.0 - f64::from(step) / 100.0);
        let parts = shades.map(|share| linear_of([lightness, a * share, b * share])).find(inside);
        Self(parts.unwrap_or([lightness.clamp(0.0, 1.0).powi(3); 3]).map(curved))
    }
}

#[expect(clippy::many_single_char_names, reason = "the letters of the colour spaces")]
fn linear_of([lightness, a, b]: Oklab) -> [f64; 3] {
    let l = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
    let m = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
    let s = (lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
    [
        4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s,
        -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s,
        -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701_0 * s,
    ]
}

fn linear(part: u8) -> f64 {
    let part = f64::from(part) / 255.0;
    if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
}

fn curved(part: f64) -> u8 {
    let part = part.clamp(0.0, 1.0);
    let part = if part <= 0.003_130_8 { part * 12.92 } else { 1.055 * part.powf(1.0 / 2.4) - 0.055 };
    (part * 255.0).round() as u8
}

#[cfg(test)]
mod tests {
    use super::Rgb;

    fn rgb(hex: &str) -> Rgb {
        Rgb::of(hex).expect("it is a colour")
    }

    #[test]
    fn contrasts_are_those_of_wcag() {
        // Worked by hand: (1 + 0.05) / (0 + 0.05), and the ratios of the look's own table.
        assert!((rgb("#fff").contrast(rgb("#000")) - 21.0).abs() < 0.001);
        for (one, other, ratio) in
            [("#0b4a8f", "#fbfaf6", 8.4), ("#ab4596", "#f1efe7", 4.5), ("#6db3fa", "#13171a", 8.1)]
        {
            assert!((rgb(one).contrast(rgb(other)) - ratio).abs() < 0.06, "{one} on {other}");
        }
    }

    #[test]
    fn the_nearest_shade_is_of_the_same_hue_and_passes() {
        let (paper, pale) = (rgb("#fbfaf6"), rgb("#7aa7e0"));
        let shade = pale.nearest(|shade| shade.contrast(paper) >= 4.5).expect("there is one");
        assert!((4.5..4.7).contains(&shade.contrast(paper)), "{}", shade.hex());
        assert_eq!(rgb("#0b4a8f").nearest(|_| true).map(Rgb::hex).as_deref(), Some("#0b4a8f"));
        let dark = rgb("#13171a");
        assert!(rgb("#0b4a8f").on_dark(7.0, &[dark]).contrast(dark) >= 7.0);
    }
}

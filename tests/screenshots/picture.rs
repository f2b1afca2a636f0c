//! A picture of a whole page.

use std::path::Path;

use serde_json::json;

use super::chromium::{Browser, Look};

/// The highest piece of a page that goes into one picture: WebP ends at 16383.
const HIGHEST: u32 = 15_000;

/// Takes a picture of the page that is open, from head to foot; what is too high for one goes on in `-2`, `-3`.
pub(crate) fn take(browser: &mut Browser, look: Look, path: &Path) {
    // What loads late on a screen is in the picture too.
    let load = "document.querySelectorAll('img[loading=lazy]').forEach(it => it.loading = 'eager');
        Promise.all([...document.images].map(it => it.decode().catch(() => 0))).then(() => document.documentElement.scrollHeight)";
    // A window as high as the page: what lies outside of the window is drawn at another place where a page reads from right to left.
    let height = height(browser, load);
    browser.resize(look, height.min(HIGHEST));
    let height = self::height(browser, "document.documentElement.scrollHeight");
    let piece = |number: u32| {
        let name = path.file_name().and_then(|name| name.to_str()).expect("it has a name");
        path.with_file_name(if number == 0 { format!("{name}.webp") } else { format!("{name}-{}.webp", number + 1) })
    };
    for number in 0..height.div_ceil(HIGHEST).max(1) {
        let (top, width) = (number * HIGHEST, look.width);
        let rest = (height - top).clamp(1, HIGHEST);
        browser.evaluate(&format!("scrollTo(0, {top})"));
        let bytes = capture(
            browser,
            &json!({
                "format": "webp", "quality": 80, "captureBeyondViewport": false, "optimizeForSpeed": true,
                "clip": {"x": 0, "y": top, "width": width, "height": rest, "scale": 1},
            }),
        );
        std::fs::write(piece(number), bytes).expect("a picture can be written");
    }
}

/// Asks for a height, in CSS pixels.
fn height(browser: &mut Browser, script: &str) -> u32 {
    browser.evaluate(script).as_u64().and_then(|height| u32::try_from(height).ok()).expect("a height")
}

/// Takes a picture as the browser is told.
pub(crate) fn capture(browser: &mut Browser, how: &serde_json::Value) -> Vec<u8> {
    let answer = browser.call("Page.captureScreenshot", how);
    base64(answer["data"].as_str().expect("a picture"))
}

/// Reads Base64 (RFC 4648), in which the browser hands pictures out.
fn base64(text: &str) -> Vec<u8> {
    let (mut bytes, mut bits, mut held) = (Vec::with_capacity(text.len() * 3 / 4), 0_u32, 0);
    for letter in text.bytes().take_while(|letter| *letter != b'=') {
        let value = match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' => 62,
            _ => 63,
        };
        (bits, held) = ((bits << 6 | u32::from(value)) & 0xFFFF, held + 6);
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held) as u8);
        }
    }
    bytes
}

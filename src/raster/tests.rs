use image::metadata::Orientation;

use super::{
    Decoded, Facts, Fault, Format, Nature, Rendition, Renditions, Way, decode, drawn, look, name, without_metadata,
};

#[path = "../../tests/support/images.rs"]
mod made_up;

use made_up::{SECRETS, claiming, disc, exif, from_camera, jpeg, moving, png, unpacked, webp, with_chunk};

fn holds(bytes: &[u8], secret: &[u8]) -> bool {
    bytes.windows(secret.len()).any(|window| window == secret)
}

fn sizes(bytes: &[u8]) -> Vec<(u32, u32, Way)> {
    let renditions = Renditions::of(&look(bytes).expect("it is whole"));
    renditions.all().map(|Rendition { width, height, way }| (width, height, way)).collect()
}

#[test]
fn an_image_says_what_it_is_before_it_is_unpacked() {
    let photograph = Facts {
        format: Format::Jpeg,
        width: 60,
        height: 40,
        turn: Orientation::NoTransforms,
        nature: Nature::Photograph,
        has_alpha: false,
        moves: false,
    };
    assert_eq!(look(&jpeg(60, 40)), Ok(photograph));
    assert_eq!(look(&webp(60, 40)), Ok(Facts { format: Format::Webp, ..photograph }));
    assert_eq!(look(&png(60, 40)), Ok(Facts { format: Format::Png, ..photograph }));
    let turned = Facts { width: 40, height: 60, turn: Orientation::Rotate90, ..photograph };
    assert_eq!(look(&from_camera(&jpeg(60, 40), 6)), Ok(turned));
    assert_eq!(look(&with_chunk(&png(60, 40), *b"eXIf", &exif(6))), Ok(Facts { format: Format::Png, ..turned }));
    let drawing =
        Facts { format: Format::Png, width: 50, height: 50, nature: Nature::Drawing, has_alpha: true, ..photograph };
    assert_eq!(look(&disc(50)), Ok(drawing));
    assert_eq!(look(&moving(50)).map(|facts| (facts.moves, facts.width)), Ok((true, 50)));
}

#[test]
fn copies_suit_the_column_and_are_never_larger_than_the_image() {
    use Way::{Jpeg, Png, WebpDrawing, WebpPhotograph};
    let photograph = |width, height| (width, height, WebpPhotograph);
    // 1500 × 1000: 400 / 1500 of 1000 is 267.
    assert_eq!(
        sizes(&jpeg(1500, 1000)),
        [photograph(400, 267), photograph(800, 533), photograph(1280, 853), (800, 533, Jpeg)]
    );
    // 840 is hardly more than 800.
    assert_eq!(sizes(&jpeg(840, 84)), [photograph(400, 40), photograph(840, 84), (800, 80, Jpeg)]);
    assert_eq!(sizes(&jpeg(120, 60)), [photograph(120, 60), (120, 60, Jpeg)]);
    assert_eq!(sizes(&disc(90)), [(90, 90, WebpDrawing), (90, 90, Png)]);
    assert_eq!(sizes(&moving(90)), [(90, 90, WebpDrawing), (90, 90, WebpDrawing)]);
}

#[test]
fn copies_stand_the_right_way_up_and_keep_nothing_of_the_camera() {
    // Turned by 6, the red corner of what was stored is at the right top.
    let taken = from_camera(&jpeg(900, 600), 6);
    let image = decode(&taken).expect("it is whole");
    for rendition in Renditions::of(&look(&taken).expect("it is whole")).all() {
        let copy = image.rendition(rendition).expect("it can be packed");
        assert!(SECRETS.iter().all(|secret| !holds(&copy, secret)), "{rendition:?}");
        assert!(!holds(&copy, b"Exif"), "{rendition:?}");
        let shown = unpacked(&copy).into_rgb8();
        assert_eq!(shown.dimensions(), (rendition.width, rendition.height));
        let right = shown.get_pixel(rendition.width - 5, 5).0;
        let left = shown.get_pixel(5, 5).0;
        assert!(right[0] > 180 && right[2] < 90, "{rendition:?}: {right:?}");
        assert!(left[0] < 180, "{rendition:?}: {left:?}");
    }
}

#[test]
fn a_copy_is_the_same_alone_and_with_others_and_every_time() {
    let bytes = jpeg(1500, 1000);
    let all = |image: Decoded| -> Vec<Vec<u8>> {
        Renditions::of(&look(&bytes).expect("it is whole"))
            .all()
            .map(|one| image.rendition(one).expect("packed"))
            .collect()
    };
    let first = all(decode(&bytes).expect("it is whole"));
    assert_eq!(first, all(decode(&bytes).expect("it is whole")));
    for (rendition, copy) in Renditions::of(&look(&bytes).expect("it is whole")).all().zip(first) {
        assert_eq!(decode(&bytes).expect("whole").rendition(rendition).expect("packed"), copy);
    }
}

#[test]
fn what_one_sees_through_stays_so() {
    let bytes = disc(900);
    let image = decode(&bytes).expect("it is whole");
    for rendition in Renditions::of(&look(&bytes).expect("it is whole")).all() {
        let copy = unpacked(&image.rendition(rendition).expect("packed")).into_rgba8();
        assert_eq!(copy.get_pixel(2, 2).0[3], 0, "{rendition:?}");
        assert_eq!(copy.get_pixel(rendition.width / 2, rendition.height / 2).0, [11, 74, 143, 255], "{rendition:?}");
    }
}

#[test]
fn colours_of_another_profile_are_said_as_the_web_takes_them() {
    // The red of Display P3 lies outside of what sRGB can say; its mid tones do not.
    let grey = image::RgbImage::from_pixel(80, 80, image::Rgb([180, 60, 60]));
    let mut plain = Vec::new();
    let mut with_profile = Vec::new();
    let profile = moxcms::ColorProfile::new_display_p3().encode().expect("it can be written");
    image::codecs::jpeg::JpegEncoder::new_with_quality(&mut plain, 95).encode_image(&grey).expect("packed");
    let mut encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut with_profile, 95);
    image::ImageEncoder::set_icc_profile(&mut encoder, profile).expect("it takes profiles");
    encoder.encode_image(&grey).expect("packed");
    let dot = |bytes: &[u8]| {
        let rendition = Rendition { width: 80, height: 80, way: Way::Png };
        let copy = decode(bytes).expect("whole").rendition(rendition).expect("packed");
        assert!(!holds(&copy, b"iCCP"));
        unpacked(&copy).into_rgb8().get_pixel(40, 40).0
    };
    let (plain, shown) = (dot(&plain), dot(&with_profile));
    assert!(plain[0].abs_diff(180) < 3 && plain[1].abs_diff(60) < 3, "{plain:?}");
    // The same red of P3 is a stronger one of sRGB.
    assert!(shown[0] > 188 && shown[1] < 55, "{shown:?}");
}

#[test]
fn an_original_loses_what_the_camera_wrote_and_no_dot() {
    let camera = from_camera(&jpeg(90, 60), 6);
    let noted = with_chunk(&with_chunk(&png(90, 60), *b"eXIf", &exif(6)), *b"tEXt", SECRETS[1]);
    let mut extended = webp(90, 60);
    extended.extend(b"EXIF");
    let words = exif(6);
    extended.extend((words.len() as u32).to_le_bytes());
    extended.extend(&words);
    extended.extend(vec![0; words.len() % 2]);
    let size = (extended.len() - 8) as u32;
    extended[4..8].copy_from_slice(&size.to_le_bytes());
    for (kind, bytes) in [("JPEG", camera), ("PNG", noted), ("WebP", extended)] {
        assert!(SECRETS.iter().any(|secret| holds(&bytes, secret)), "{kind}");
        let clean = without_metadata(&bytes).expect("it is whole");
        assert!(SECRETS.iter().all(|secret| !holds(&clean, secret)), "{kind}");
        assert_eq!(unpacked(&clean).into_bytes(), unpacked(&bytes).into_bytes(), "{kind}");
        assert_eq!(look(&clean).map(|facts| facts.turn), Ok(Orientation::Rotate90), "{kind}");
        assert_eq!(without_metadata(&clean).as_ref(), Some(&clean), "{kind}");
    }
    let clean = without_metadata(&moving(40)).expect("it is whole");
    assert_eq!(look(&clean).map(|facts| facts.moves), Ok(true));
    // What needs nothing taken out is not touched.
    assert_eq!(without_metadata(&webp(40, 40)), Some(webp(40, 40)));
    assert_eq!(without_metadata(b"words"), None);
}

#[test]
fn an_image_cut_anywhere_is_told() {
    for whole in [jpeg(40, 30), from_camera(&jpeg(40, 30), 3), png(40, 30), disc(30), moving(30), webp(40, 30)] {
        assert!(look(&whole).is_ok());
        // A telephone's video behind an image may be cut.
        let end = whole.windows(8).position(|window| window == b"ftypmp42").unwrap_or(whole.len());
        for length in 0..end {
            let cut = &whole[..length];
            assert!(look(cut).is_err(), "{length} of {end}: {:?}", look(cut));
            assert!(decode(cut).is_err(), "{length} of {end}");
            without_metadata(cut);
        }
    }
}

#[test]
fn no_changed_byte_makes_more_than_an_error_or_an_image() {
    for whole in [from_camera(&jpeg(24, 16), 6), png(24, 16), disc(16), moving(16), webp(24, 16)] {
        for at in 0..whole.len() {
            for flip in [0x01, 0x80, 0xFF] {
                let mut changed = whole.clone();
                changed[at] ^= flip;
                without_metadata(&changed);
                let Ok(facts) = look(&changed) else { continue };
                // What claims to be large is let be: unpacking it costs only time.
                if let (true, Ok(image)) = (facts.width * facts.height < 10_000, decode(&changed)) {
                    for rendition in Renditions::of(&facts).all() {
                        image.rendition(rendition).expect("what was unpacked can be packed");
                    }
                }
            }
        }
    }
}

#[test]
fn an_image_of_too_many_dots_is_told_and_not_unpacked() {
    assert_eq!(look(&claiming(60_000, 60_000)), Err(Fault::TooLarge(60_000, 60_000)));
    assert_eq!(decode(&claiming(u32::MAX, u32::MAX)), Err(Fault::TooLarge(u32::MAX, u32::MAX)));
    // Narrow, and so high that no WebP of it could be made.
    assert_eq!(look(&claiming(100, 17_000)), Err(Fault::TooLarge(100, 17_000)));
    // The dots that a head promises are not there.
    assert_eq!(look(&claiming(4000, 4000)).map(|facts| facts.width), Ok(4000));
    assert_eq!(decode(&claiming(4000, 4000)), Err(Fault::Damaged));
}

#[test]
fn what_is_no_image_of_ours_is_named() {
    let tell = |bytes: &[u8]| look(bytes).expect_err("it is none");
    assert_eq!(tell(b"words"), Fault::NoImage);
    assert_eq!(tell(b""), Fault::NoImage);
    assert_eq!(
        tell(b"<?xml version='1.0'?><!-- a --><svg xmlns='http://www.w3.org/2000/svg'/>"),
        Fault::Foreign("SVG")
    );
    assert_eq!(tell(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"), Fault::Foreign("HEIC"));
    assert_eq!(tell(b"\0\0\0\x18ftypavif\0\0\0\0mif1avif"), Fault::Foreign("AVIF"));
    assert_eq!(tell(b"II\x2A\0\x08\0\0\0\0\0\0\0"), Fault::Foreign("TIFF"));
    assert_eq!(tell(b"BM\0\0\0\0\0\0\0\0\0\0\0\0"), Fault::Foreign("BMP"));
}

#[test]
fn a_copy_is_named_by_the_file_and_what_is_in_it() {
    let rendition = Rendition { width: 800, height: 600, way: Way::WebpPhotograph };
    let one = name("content/media/The quay (May).JPG", &[1; 32], rendition);
    assert!(one.starts_with("images/the-quay-may-") && one.ends_with("-800.webp"), "{one}");
    assert_ne!(one, name("content/media/The quay (May).JPG", &[2; 32], rendition));
    assert!(name("content/media/ø.jpg", &[1; 32], rendition).starts_with("images/image-"));
    let made_from = rendition.made_from(&[1; 32]);
    assert_ne!(made_from, rendition.made_from(&[2; 32]));
    assert_ne!(made_from, Rendition { way: Way::Jpeg, ..rendition }.made_from(&[1; 32]));
}

#[test]
fn a_text_of_two_scripts_loses_no_sign() {
    let ink = |words: &str| {
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"900\" height=\"60\"><rect width=\"900\" height=\"60\" fill=\"#fff\"/>\
             <text x=\"20\" y=\"40\" font-size=\"28\">{words}</text></svg>"
        );
        let dots = image::load_from_memory(&drawn(&svg, "")).expect("a PNG").to_luma8();
        dots.pixels().map(|dot| u64::from(255 - dot.0[0])).sum::<u64>()
    };
    let parts = ["مشيًا إلى المدرسة", "قيد التنفيذ", "48%", "Heat"];
    let apart: u64 = parts.iter().map(|words| ink(words)).sum();
    let together = ink(&parts.join(" ، "));
    assert!(together > apart * 99 / 100, "{together} of {apart}");
}

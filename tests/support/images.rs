//! Images made for tests: no photograph of anything, but with everything that a camera's file has.

use image::codecs::gif::GifEncoder;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{DynamicImage, ExtendedColorType, Frame, ImageEncoder, Rgb, RgbImage, Rgba, RgbaImage};

/// What a camera writes that nobody wants published, to be looked for in what is.
pub(crate) const SECRETS: [&[u8]; 3] = [b"SERIAL-4711", b"Anna's telephone", b"GPS-AREA-SAMSO"];

/// Gives the dots of something like a photograph: soft transitions, some of them busy. The left upper corner is red, so that one
/// sees how it is turned.
pub(crate) fn dots(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        if x < width / 4 && y < height / 4 {
            return Rgb([220, 30, 30]);
        }
        let (x, y) = (x as f32 / width as f32, y as f32 / height as f32);
        let wave = ((x * 23.0).sin() * (y * 17.0).cos() + (x * y * 190.0).sin() * 0.3) * 40.0;
        Rgb([(60.0 + 90.0 * x + wave) as u8, (90.0 + 80.0 * y + wave) as u8, (150.0 + 60.0 * (1.0 - y) - wave) as u8])
    })
}

/// Packs a photograph as JPEG.
pub(crate) fn jpeg(width: u32, height: u32) -> Vec<u8> {
    let mut out = Vec::new();
    JpegEncoder::new_with_quality(&mut out, 88).encode_image(&dots(width, height)).expect("it can be packed");
    out
}

/// Packs a photograph as PNG.
pub(crate) fn png(width: u32, height: u32) -> Vec<u8> {
    let mut out = Vec::new();
    let write = PngEncoder::new(&mut out).write_image(&dots(width, height), width, height, ExtendedColorType::Rgb8);
    write.expect("it can be packed");
    out
}

/// Packs a drawing that one sees through, as PNG: a disc.
pub(crate) fn disc(side: u32) -> Vec<u8> {
    let middle = f64::from(side) / 2.0;
    let image = RgbaImage::from_fn(side, side, |x, y| {
        let far = (f64::from(x) - middle).hypot(f64::from(y) - middle);
        if far < middle * 0.8 { Rgba([11, 74, 143, 255]) } else { Rgba([0, 0, 0, 0]) }
    });
    let mut out = Vec::new();
    let write = PngEncoder::new(&mut out).write_image(&image, side, side, ExtendedColorType::Rgba8);
    write.expect("it can be packed");
    out
}

/// Packs two frames as GIF.
pub(crate) fn moving(side: u32) -> Vec<u8> {
    let mut out = Vec::new();
    let mut encoder = GifEncoder::new(&mut out);
    for shade in [40, 200] {
        let image = RgbaImage::from_pixel(side, side, Rgba([shade, shade, 90, 255]));
        encoder.encode_frame(Frame::new(image)).expect("it can be packed");
    }
    drop(encoder);
    out
}

/// Packs a photograph as WebP.
pub(crate) fn webp(width: u32, height: u32) -> Vec<u8> {
    webp::Encoder::from_rgb(&dots(width, height), width, height).encode(80.0).to_vec()
}

/// Writes what a camera says: that the image is turned (Exif, 1 to 8), who it belongs to, where it was taken.
pub(crate) fn exif(turn: u8) -> Vec<u8> {
    let text = |tag: u16, at: u32, length: usize| {
        [&tag.to_be_bytes()[..], &2_u16.to_be_bytes(), &(length as u32).to_be_bytes(), &at.to_be_bytes()].concat()
    };
    // A directory of four entries stands at 8 and ends at 62; then the words, then the directory of the place.
    let (owner, serial, place) = (SECRETS[1], SECRETS[0], SECRETS[2]);
    let owner_at = 62_u32;
    let serial_at = owner_at + owner.len() as u32;
    let gps_at = serial_at + serial.len() as u32;
    let place_at = gps_at + 18;
    [
        b"MM\0\x2A\0\0\0\x08\0\x04".to_vec(),
        [&0x0112_u16.to_be_bytes()[..], &3_u16.to_be_bytes(), &1_u32.to_be_bytes(), &[0, turn, 0, 0]].concat(),
        text(0x0131, owner_at, owner.len()),
        [&0x8825_u16.to_be_bytes()[..], &4_u16.to_be_bytes(), &1_u32.to_be_bytes(), &gps_at.to_be_bytes()].concat(),
        text(0xC62F, serial_at, serial.len()),
        vec![0; 4],
        owner.to_vec(),
        serial.to_vec(),
        [&1_u16.to_be_bytes()[..], &text(0x001C, place_at, place.len()), &[0; 4]].concat(),
        place.to_vec(),
    ]
    .concat()
}

/// Puts what a camera says into a JPEG, with a remark, and the video that some telephones put behind it.
pub(crate) fn from_camera(jpeg: &[u8], turn: u8) -> Vec<u8> {
    let segment =
        |marker: u8, holds: &[u8]| [&[0xFF, marker][..], &((holds.len() + 2) as u16).to_be_bytes(), holds].concat();
    let exif = segment(0xE1, &[b"Exif\0\0", &*exif(turn)].concat());
    let xmp = segment(0xE1, &[b"http://ns.adobe.com/xap/1.0/\0", SECRETS[2]].concat());
    let remark = segment(0xFE, SECRETS[1]);
    [&jpeg[..2], &exif, &xmp, &remark, &jpeg[2..], b"ftypmp42", SECRETS[2]].concat()
}

/// Puts a chunk of a PNG in after its head.
pub(crate) fn with_chunk(png: &[u8], name: &[u8; 4], holds: &[u8]) -> Vec<u8> {
    let named = [name, holds].concat();
    let mut sum = flate2::Crc::new();
    sum.update(&named);
    let chunk = [&(holds.len() as u32).to_be_bytes()[..], &named, &sum.sum().to_be_bytes()].concat();
    [&png[..33], &chunk, &png[33..]].concat()
}

/// Gives a PNG whose head claims to be of another size than its dots are.
pub(crate) fn claiming(width: u32, height: u32) -> Vec<u8> {
    let small = png(4, 4);
    let head = [&width.to_be_bytes()[..], &height.to_be_bytes(), &small[24..29]].concat();
    let with_both = with_chunk(&small, b"IHDR", &head);
    // The head that was there goes: 25 bytes after the eight of the signature.
    [&with_both[..8], &with_both[33..]].concat()
}

/// Unpacks an image.
pub(crate) fn unpacked(bytes: &[u8]) -> DynamicImage {
    image::load_from_memory(bytes).expect("it is whole")
}

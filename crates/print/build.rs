//! Lays the fonts of the printed papers beside the compiled crate. They come
//! from npm by the lock file, so that no binary file lives in the repository.

use std::{env, fs, path::Path};

/// Folder of `node_modules/@expo-google-fonts`, then the file: only the
/// weights that the papers use. All are under the SIL Open Font License 1.1.
const FONTS: [(&str, &str); 6] = [
    ("amiri/400Regular", "Amiri_400Regular.ttf"),
    ("amiri/700Bold", "Amiri_700Bold.ttf"),
    ("ibm-plex-sans-arabic/400Regular", "IBMPlexSansArabic_400Regular.ttf"),
    ("ibm-plex-sans-arabic/700Bold", "IBMPlexSansArabic_700Bold.ttf"),
    ("noto-sans-tifinagh/400Regular", "NotoSansTifinagh_400Regular.ttf"),
    ("noto-emoji/400Regular", "NotoEmoji_400Regular.ttf"),
];

fn main() -> Result<(), String> {
    let home = env::var("CARGO_MANIFEST_DIR").map_err(|error| error.to_string())?;
    let out = env::var("OUT_DIR").map_err(|error| error.to_string())?;
    let packages = Path::new(&home).join("../../node_modules/@expo-google-fonts");
    println!("cargo:rerun-if-changed=build.rs");
    for (folder, file) in FONTS {
        let font = packages.join(folder).join(file);
        println!("cargo:rerun-if-changed={}", font.display());
        fs::copy(&font, Path::new(&out).join(file)).map_err(|error| {
            format!("the font {file} for printed papers cannot be read ({error}); run: npm ci")
        })?;
    }
    Ok(())
}

//! Says what to do when the assets have not been built, watches what is
//! embedded, and lays the pages' font beside the crate, by which it measures.

use std::{env, fs, path::Path};

const FONTS: [(&str, &str); 2] = [
    ("400Regular", "IBMPlexSansArabic_400Regular.ttf"),
    ("700Bold", "IBMPlexSansArabic_700Bold.ttf"),
];

fn main() {
    for folder in ["../../assets/dist", "../../locales", "../../templates"] {
        println!("cargo::rerun-if-changed={folder}");
    }
    if !Path::new("../../assets/dist/manifest.json").exists() {
        println!("cargo::error=the assets are not built; run: npm ci && npm run build");
    }
    let out = env::var("OUT_DIR").unwrap_or_default();
    let packages = Path::new("../../node_modules/@expo-google-fonts/ibm-plex-sans-arabic");
    for (folder, file) in FONTS {
        let font = packages.join(folder).join(file);
        println!("cargo::rerun-if-changed={}", font.display());
        if let Err(error) = fs::copy(&font, Path::new(&out).join(file)) {
            println!("cargo::error=the font {file} cannot be read ({error}); run: npm ci");
        }
    }
}

//! Says what to do when the assets have not been built, and watches what is embedded.

fn main() {
    for folder in ["../../assets/dist", "../../locales", "../../templates"] {
        println!("cargo::rerun-if-changed={folder}");
    }
    if !std::path::Path::new("../../assets/dist/manifest.json").exists() {
        println!("cargo::error=the assets are not built; run: npm ci && npm run build");
    }
}

//! Under which addresses the laptop is reached.

use std::net::{IpAddr, SocketAddr};

/// Where the people in the hall reach this laptop: what the operator says, or
/// every address of its networks.
pub(super) fn addresses(listen: &str, public: Option<&String>) -> Vec<String> {
    if let Some(public) = public.filter(|it| !it.is_empty()) {
        return vec![public.trim_end_matches('/').to_owned()];
    }
    let Ok(listen) = listen.parse::<SocketAddr>() else { return Vec::new() };
    let port = listen.port();
    if !listen.ip().is_unspecified() {
        return vec![format!("http://{listen}")];
    }
    let networks = if_addrs::get_if_addrs().unwrap_or_default();
    let reached = networks.iter().filter(|it| !it.is_loopback()).filter_map(|it| match it.ip() {
        IpAddr::V4(ip) if !ip.is_link_local() => Some(format!("http://{ip}:{port}")),
        _ => None,
    });
    reached.collect()
}

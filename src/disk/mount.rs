//! What a folder lies on.

use std::path::Path;

/// File systems whose files other machines change too, the host of a container or virtual machine among them, by the numbers that
/// Linux gives them (`linux/magic.h`, and the sources of `VirtualBox`, `VMware` and Parallels).
#[cfg(target_os = "linux")]
const SHARED: [(u32, &str); 11] = [
    (0x6969, "NFS"),
    (0xfe53_4d42, "SMB"),
    (0xff53_4d42, "CIFS"),
    (0x0102_1997, "9p"),
    (0x6573_5546, "FUSE"),
    (0x00c3_6400, "Ceph"),
    (0x786f_4256, "vboxsf"),
    (0xbacb_acbc, "vmhgfs"),
    (0x7c7c_6673, "prl_fs"),
    (0x5346_414f, "AFS"),
    (0x0116_1970, "GFS2"),
];

/// Names the file system of a folder, if other machines change its files too.
#[cfg(target_os = "linux")]
pub(super) fn shared_by(folder: &Path) -> Option<&'static str> {
    let number = rustix::fs::statfs(folder).ok()?.f_type as u32;
    SHARED.iter().find(|(known, _)| *known == number).map(|(_, name)| *name)
}

/// Names the file system of a folder, if other machines change its files too; not known here.
#[cfg(not(target_os = "linux"))]
pub(super) fn shared_by(_: &Path) -> Option<&'static str> {
    None
}

//! What a process did to files, read from strace's record of its system calls.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// Calls that change files, names or syncs; others are not recorded.
pub(super) const CALLS: &str = "openat,open,creat,write,pwrite64,writev,pwritev,pwritev2,lseek,\
    ftruncate,fallocate,fsync,fdatasync,sync_file_range,rename,renameat,renameat2,unlink,unlinkat,\
    mkdir,mkdirat,rmdir,link,linkat,dup,dup2,dup3,fcntl,copy_file_range,sendfile";

/// One thing that was done. Paths are absolute.
#[derive(Debug)]
pub(super) enum Step {
    /// A file was opened, and made if it was not there.
    Open { fd: i32, path: PathBuf, is_new_allowed: bool, truncates: bool, appends: bool },
    /// A descriptor got a second number.
    Duplicate { from: i32, to: i32 },
    /// Bytes were written where the descriptor stands, or at an offset.
    Write { fd: i32, path: PathBuf, at: Option<u64>, bytes: Vec<u8> },
    /// The descriptor was moved.
    Seek { fd: i32, at: u64 },
    /// The length was set.
    Truncate { path: PathBuf, len: u64 },
    /// A sync began; `Synced` of the same number ends it.
    SyncBegins { number: usize },
    /// A sync that succeeded has ended.
    Synced { number: usize, path: PathBuf },
    /// A folder was made.
    Folder { path: PathBuf },
    /// A name was changed.
    Rename { from: PathBuf, to: PathBuf },
    /// A name was removed.
    Remove { path: PathBuf },
    /// The process said that an append was answered.
    Said { line: String },
}

/// A call whose end stands on a later line.
struct Begun {
    text: String,
    sync: Option<usize>,
}

/// Reads a record; only what lies below `root` counts. Each call takes effect at its end, as that
/// is when the process may rely on it; a sync is noted at its beginning too, since what is written
/// meanwhile may not be in it.
pub(super) fn read(text: &str, root: &Path) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut begun: HashMap<&str, Begun> = HashMap::new();
    let mut sync_count = 0;
    for line in text.lines() {
        let Some((task, call)) = line.split_once(' ') else { continue };
        let call = call.trim_start();
        if let Some(call) = call.strip_suffix(" <unfinished ...>") {
            let mut sync = None;
            if sync_path(call).is_some_and(|path| path.starts_with(root)) {
                sync_count += 1;
                sync = Some(sync_count);
                steps.push(Step::SyncBegins { number: sync_count });
            }
            begun.insert(task, Begun { text: call.to_owned(), sync });
            continue;
        }
        if let Some((_, rest)) = call.split_once(" resumed>").filter(|_| call.starts_with("<... "))
        {
            let Some(Begun { text, sync }) = begun.remove(task) else { continue };
            add(&format!("{text}{rest}"), root, sync, &mut sync_count, &mut steps);
        } else {
            add(call, root, None, &mut sync_count, &mut steps);
        }
    }
    steps
}

fn sync_path(call: &str) -> Option<PathBuf> {
    let rest = call.strip_prefix("fsync(").or_else(|| call.strip_prefix("fdatasync("))?;
    descriptor(rest.trim_end_matches(')')).map(|(_, path)| path)
}

fn add(
    call: &str,
    root: &Path,
    sync: Option<usize>,
    sync_count: &mut usize,
    steps: &mut Vec<Step>,
) {
    let Some((call, result)) = call.rsplit_once(" = ") else { return };
    let Some((name, arguments)) = call.trim_end().trim_end_matches(')').split_once('(') else {
        return;
    };
    if result.starts_with('-') || result.starts_with('?') {
        return;
    }
    let arguments: Vec<&str> = arguments.split(", ").collect();
    match name {
        "fsync" | "fdatasync" => {
            let Some((_, path)) = descriptor(arguments[0]) else { return };
            if path.starts_with(root) {
                let number = sync.unwrap_or_else(|| {
                    *sync_count += 1;
                    steps.push(Step::SyncBegins { number: *sync_count });
                    *sync_count
                });
                steps.push(Step::Synced { number, path });
            }
        }
        _ => steps.extend(step(name, &arguments, result, root)),
    }
}

fn step(name: &str, arguments: &[&str], result: &str, root: &Path) -> Option<Step> {
    let ours = |path: PathBuf| path.starts_with(root).then_some(path);
    let number = |text: &str| text.parse::<u64>().unwrap();
    match name {
        "openat" => {
            let path = ours(at(arguments[0], arguments[1]))?;
            let flags = arguments[2];
            let fd = result.split('<').next().unwrap().parse().unwrap();
            let [is_new_allowed, truncates, appends] =
                ["O_CREAT", "O_TRUNC", "O_APPEND"].map(|flag| flags.contains(flag));
            Some(Step::Open { fd, path, is_new_allowed, truncates, appends })
        }
        "write" | "pwrite64" => {
            let (fd, path) = descriptor(arguments[0])?;
            let length = usize::try_from(number(result)).unwrap();
            let mut bytes = unhex(arguments[1]);
            bytes.truncate(length);
            if fd == 1 {
                return Some(Step::Said { line: String::from_utf8(bytes).unwrap() });
            }
            let at = (name == "pwrite64").then(|| number(arguments[3]));
            Some(Step::Write { fd, path: ours(path)?, at, bytes })
        }
        "lseek" => {
            let (fd, path) = descriptor(arguments[0])?;
            ours(path).map(|_| Step::Seek { fd, at: number(result) })
        }
        "ftruncate" => {
            let (_, path) = descriptor(arguments[0])?;
            Some(Step::Truncate { path: ours(path)?, len: number(arguments[1]) })
        }
        "fcntl" => {
            let (from, path) = descriptor(arguments[0])?;
            let is_duplicate = arguments[1].starts_with("F_DUPFD");
            let to = result.split('<').next().unwrap().parse().ok()?;
            ours(path).filter(|_| is_duplicate).map(|_| Step::Duplicate { from, to })
        }
        "mkdir" => Some(Step::Folder { path: ours(text(arguments[0]))? }),
        "mkdirat" => Some(Step::Folder { path: ours(at(arguments[0], arguments[1]))? }),
        "rename" => Some(Step::Rename { from: ours(text(arguments[0]))?, to: text(arguments[1]) }),
        "renameat" | "renameat2" => Some(Step::Rename {
            from: ours(at(arguments[0], arguments[1]))?,
            to: at(arguments[2], arguments[3]),
        }),
        "unlink" | "rmdir" => Some(Step::Remove { path: ours(text(arguments[0]))? }),
        "unlinkat" => Some(Step::Remove { path: ours(at(arguments[0], arguments[1]))? }),
        // A call that the model does not know, on a file that it must know, makes it worthless.
        other => {
            let touched = arguments.iter().filter_map(|argument| descriptor(argument));
            let is_ours = touched.map(|(_, path)| path).any(|path| path.starts_with(root));
            assert!(!is_ours, "the model of the disk does not know {other}({arguments:?})");
            None
        }
    }
}

/// A number with its path: `5<\x2f...>`.
fn descriptor(argument: &str) -> Option<(i32, PathBuf)> {
    let (number, path) = argument.split_once('<')?;
    let path = path.split_once('>')?.0;
    Some((number.parse().unwrap_or(-1), PathBuf::from(String::from_utf8(unhex(path)).ok()?)))
}

/// A path beside the folder that it is relative to.
fn at(folder: &str, path: &str) -> PathBuf {
    let folder = descriptor(folder).map(|(_, path)| path).unwrap_or_default();
    folder.join(text(path))
}

fn text(argument: &str) -> PathBuf {
    PathBuf::from(String::from_utf8(unhex(argument)).unwrap())
}

fn unhex(text: &str) -> Vec<u8> {
    let text = text.trim_matches('"');
    let byte = |pair: &str| u8::from_str_radix(pair, 16).unwrap();
    text.split("\\x").filter(|pair| !pair.is_empty()).map(byte).collect()
}

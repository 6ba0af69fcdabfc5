//! A disk that can lose its power: what is synced stays, what is not may go or be torn.

use std::collections::{BTreeMap, HashMap};
use std::ffi::OsString;
use std::fs::File;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

use super::trace::Step;

const PAGE_BYTES: usize = 4096;
/// Disks write sectors whole or not at all.
const SECTOR_BYTES: usize = 512;

/// What a power cut leaves of what was not synced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cut {
    /// Nothing: neither bytes nor names.
    Dropped,
    /// All names and lengths, and of the bytes whatever sectors chance left.
    Torn { seed: u64 },
}

/// Bytes of a file, without its holes.
#[derive(Clone, Debug, Default)]
struct Image {
    len: u64,
    pages: BTreeMap<u64, Vec<u8>>,
}

#[derive(Debug)]
enum Change {
    Bytes { at: u64, bytes: Vec<u8> },
    Length(u64),
}

/// A file.
#[derive(Debug, Default)]
struct Contents {
    len: u64,
    durable: Image,
    /// Changes that no sync has covered yet, with the step that made them.
    pending: Vec<(usize, Change)>,
}

/// A folder: names and what they stand for.
#[derive(Debug, Default)]
struct Names {
    current: BTreeMap<OsString, usize>,
    durable: BTreeMap<OsString, usize>,
    /// What became of a name, with the step that did it; `None`: it is gone.
    pending: Vec<(usize, OsString, Option<usize>)>,
}

#[derive(Debug)]
enum Node {
    Folder(Names),
    File(Contents),
}

/// An open descriptor; duplicates share it.
#[derive(Debug)]
struct Open {
    offset: u64,
    appends: bool,
}

/// The disk.
#[derive(Debug)]
pub(super) struct Disk {
    /// The folder that the first node stands for.
    root: PathBuf,
    nodes: Vec<Node>,
    descriptors: HashMap<i32, usize>,
    opens: Vec<Open>,
    syncs_begun: HashMap<usize, usize>,
    step_count: usize,
}

impl Disk {
    /// An empty disk; the folder `root` itself is there.
    pub(super) fn new(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
            nodes: vec![Node::Folder(Names::default())],
            descriptors: HashMap::new(),
            opens: Vec::new(),
            syncs_begun: HashMap::new(),
            step_count: 0,
        }
    }

    /// Does a step.
    pub(super) fn apply(&mut self, step: &Step) {
        self.step_count += 1;
        match step {
            Step::Open { fd, path, is_new_allowed, truncates, appends } => {
                if *is_new_allowed && self.find(path).is_none() {
                    self.make(path, Node::File(Contents::default()));
                }
                if *truncates {
                    self.change(path, Change::Length(0));
                }
                self.opens.push(Open { offset: 0, appends: *appends });
                self.descriptors.insert(*fd, self.opens.len() - 1);
            }
            Step::Duplicate { from, to } => {
                let open = self.descriptors[from];
                self.descriptors.insert(*to, open);
            }
            Step::Write { fd, path, at, bytes } => self.write(*fd, path, *at, bytes),
            Step::Seek { fd, at } => self.opens[self.descriptors[fd]].offset = *at,
            Step::Truncate { path, len } => self.change(path, Change::Length(*len)),
            Step::SyncBegins { number } => {
                self.syncs_begun.insert(*number, self.step_count);
            }
            Step::Synced { number, path } => self.sync(self.syncs_begun[number], path),
            Step::Folder { path } if *path == self.root => {}
            Step::Folder { path } => self.make(path, Node::Folder(Names::default())),
            Step::Rename { from, to } => {
                let moved = self.find(from).unwrap();
                self.name(from, None);
                self.name(to, Some(moved));
            }
            Step::Remove { path } => self.name(path, None),
            Step::Said { .. } => {}
        }
    }

    fn find(&self, path: &Path) -> Option<usize> {
        let mut at = 0;
        for name in path.strip_prefix(&self.root).unwrap() {
            let Node::Folder(names) = &self.nodes[at] else { return None };
            at = *names.current.get(name)?;
        }
        Some(at)
    }

    fn make(&mut self, path: &Path, node: Node) {
        self.nodes.push(node);
        self.name(path, Some(self.nodes.len() - 1));
    }

    /// Lets a name stand for a node, or for none.
    fn name(&mut self, path: &Path, node: Option<usize>) {
        let folder = self.find(path.parent().unwrap()).unwrap();
        let name = path.file_name().unwrap().to_owned();
        let Node::Folder(names) = &mut self.nodes[folder] else { panic!("no folder") };
        match node {
            Some(node) => drop(names.current.insert(name.clone(), node)),
            None => drop(names.current.remove(&name)),
        }
        names.pending.push((self.step_count, name, node));
    }

    fn write(&mut self, fd: i32, path: &Path, at: Option<u64>, bytes: &[u8]) {
        let Some(Node::File(file)) = self.find(path).map(|node| &self.nodes[node]) else { return };
        let open = self.descriptors.get(&fd).map(|open| &mut self.opens[*open]);
        let at = match (at, open) {
            (Some(at), _) => at,
            (None, Some(open)) => {
                if open.appends {
                    open.offset = file.len;
                }
                let at = open.offset;
                open.offset += bytes.len() as u64;
                at
            }
            (None, None) => panic!("a write to what was not opened: {}", path.display()),
        };
        self.change(path, Change::Bytes { at, bytes: bytes.to_vec() });
    }

    fn change(&mut self, path: &Path, change: Change) {
        let Some(node) = self.find(path) else { return };
        let Node::File(file) = &mut self.nodes[node] else { return };
        file.len = match &change {
            Change::Bytes { at, bytes } => file.len.max(at + bytes.len() as u64),
            Change::Length(len) => *len,
        };
        file.pending.push((self.step_count, change));
    }

    /// A file's bytes up to the step at which the sync began, or a folder's names.
    fn sync(&mut self, begun: usize, path: &Path) {
        let Some(node) = self.find(path) else { return };
        match &mut self.nodes[node] {
            Node::File(file) => {
                let covered = file.pending.partition_point(|(step, _)| *step < begun);
                for (_, change) in file.pending.drain(..covered) {
                    file.durable.apply(&change);
                }
            }
            Node::Folder(names) => {
                let covered = names.pending.partition_point(|(step, ..)| *step < begun);
                for (_, name, node) in names.pending.drain(..covered) {
                    match node {
                        Some(node) => drop(names.durable.insert(name, node)),
                        None => drop(names.durable.remove(&name)),
                    }
                }
            }
        }
    }

    /// Writes what a power cut now would leave into an empty folder.
    pub(super) fn cut(&self, cut: Cut, into: &Path) {
        self.leave(0, cut, into);
    }

    fn leave(&self, node: usize, cut: Cut, into: &Path) {
        match &self.nodes[node] {
            Node::File(file) => file.left_by(cut, node).write(into),
            Node::Folder(names) => {
                std::fs::create_dir_all(into).unwrap();
                let names = match cut {
                    Cut::Dropped => &names.durable,
                    Cut::Torn { .. } => &names.current,
                };
                names.iter().for_each(|(name, node)| self.leave(*node, cut, &into.join(name)));
            }
        }
    }
}

impl Contents {
    fn left_by(&self, cut: Cut, number: usize) -> Image {
        let mut image = self.durable.clone();
        let Cut::Torn { seed } = cut else { return image };
        let mut chance = Chance(seed ^ (number as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        for (_, change) in &self.pending {
            match change {
                Change::Length(_) => image.apply(change),
                Change::Bytes { at, bytes } => {
                    image.apply(&Change::Length(image.len.max(at + bytes.len() as u64)));
                    let mut from = 0;
                    while from < bytes.len() {
                        let offset = at + from as u64;
                        let sector = SECTOR_BYTES - usize::try_from(offset).unwrap() % SECTOR_BYTES;
                        let to = bytes.len().min(from + sector);
                        if chance.next() {
                            let bytes = bytes[from..to].to_vec();
                            image.apply(&Change::Bytes { at: offset, bytes });
                        }
                        from = to;
                    }
                }
            }
        }
        image
    }
}

impl Image {
    fn apply(&mut self, change: &Change) {
        match change {
            Change::Length(len) => {
                let page_bytes = PAGE_BYTES as u64;
                self.pages.retain(|page, _| page * page_bytes < *len);
                if let Some(page) = self.pages.get_mut(&(len / page_bytes)) {
                    page[usize::try_from(len % page_bytes).unwrap()..].fill(0);
                }
                self.len = *len;
            }
            Change::Bytes { at, bytes } => {
                self.len = self.len.max(at + bytes.len() as u64);
                let mut at = usize::try_from(*at).unwrap();
                let mut bytes = bytes.as_slice();
                while !bytes.is_empty() {
                    let (page, from) = (at / PAGE_BYTES, at % PAGE_BYTES);
                    let count = bytes.len().min(PAGE_BYTES - from);
                    let page = self.pages.entry(page as u64).or_insert_with(|| vec![0; PAGE_BYTES]);
                    page[from..from + count].copy_from_slice(&bytes[..count]);
                    (at, bytes) = (at + count, &bytes[count..]);
                }
            }
        }
    }

    fn write(&self, path: &Path) {
        let file = File::create(path).unwrap();
        for (page, bytes) in &self.pages {
            file.write_all_at(bytes, page * PAGE_BYTES as u64).unwrap();
        }
        file.set_len(self.len).unwrap();
    }
}

/// A small generator, so that a failure can be played again by its seed.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> bool {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 & 0x100 != 0
    }
}

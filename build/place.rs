//! Where an annotation stands: file, line and column, found in the source.

use std::path::Path;

use prost_reflect::{FieldDescriptor, MessageDescriptor, MethodDescriptor, ServiceDescriptor};

/// Where an annotation stands in its file.
pub struct Place {
    pub file: String,
    line: usize,
    column: usize,
}

impl Place {
    pub fn of_method(service: &ServiceDescriptor, method: &MethodDescriptor, option: i32) -> Self {
        let file = service.parent_file();
        let at = method.path();
        Self::find(&file, &[at, &[4, option]].concat(), at)
    }

    pub fn of_field(message: &MessageDescriptor, field: &FieldDescriptor) -> Self {
        let position = message.fields().position(|other| other.number() == field.number());
        let at = [message.path(), &[2, index(position.unwrap_or_default())]].concat();
        Self::find(&message.parent_file(), &at, &at)
    }

    fn find(file: &prost_reflect::FileDescriptor, path: &[i32], fallback: &[i32]) -> Self {
        let info = file.file_descriptor_proto().source_code_info.as_ref();
        let locations = info.map(|info| info.location.as_slice()).unwrap_or_default();
        let find = |path: &[i32]| locations.iter().find(|location| location.path == path);
        let span = find(path).or_else(|| find(fallback)).map(|location| location.span.as_slice());
        let part = |at: usize| {
            span.and_then(|span| span.get(at))
                .map_or(0, |value| usize::try_from(*value).unwrap_or_default())
        };
        Self { file: file.name().to_owned(), line: part(0), column: part(1) }
    }

    /// Line and column from 1; inside the quoted `literal` after the annotation's begin, when the
    /// source has it.
    pub fn locate(&self, folder: &Path, literal: Option<(&str, usize)>) -> (usize, usize) {
        let start = (self.line + 1, self.column + 1);
        let Some((literal, at)) = literal else {
            return start;
        };
        let Ok(source) = std::fs::read_to_string(folder.join(&self.file)) else {
            return start;
        };
        let quoted = format!("\"{literal}\"");
        for (number, line) in source.lines().enumerate().skip(self.line) {
            if let Some(column) = line.find(&quoted) {
                return (number + 1, column + 2 + at);
            }
        }
        start
    }
}

fn index(value: usize) -> i32 {
    i32::try_from(value).unwrap_or(i32::MAX)
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "chats/events.h"
#include "chats/whatsapp/head.h"

/// What a message is, from its text. Works by shape where a shape is the same in every language (attachments,
/// polls, locations) and by words.h where it is not.
namespace coffer::chats::whatsapp {

/// A line after its head.
struct Sentence {
    std::string_view name;  ///< Without marks and spaces around it; empty when the line has no `name: `.
    std::string_view text;
};

/// Cuts at the first colon that a space or the line's end follows. A name is at most `nameBytes` long.
Sentence splitName(std::string_view body, std::size_t nameBytes);

/// Whether a name that nobody had so far is rather the first half of a system line that quotes something
/// with a colon in it: a quotation is opened in it and not closed.
bool opensQuotation(std::string_view name);

/// A file name that stands in a message.
struct NamedFile {
    std::string_view name;
    /// The shape alone is so strong that no person writes it: an attachment whether or not the file is there.
    bool sure = false;
};

/// The file that a text names by `<word: FILE>`, `FILE <word>` or `FILE (word)`. Names that are paths are
/// none.
std::optional<NamedFile> namedFile(std::string_view text);

/// The kind of a text by its sender that names no file, and whether the text says that it was edited.
MessageKind kindOf(std::string_view text, const Head& head);
bool isEdited(std::string_view text);

}  // namespace coffer::chats::whatsapp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// The sentences that WhatsApp itself writes in place of content, in the languages of its users. They are
/// matched whole (see comparable in marks.h), so that a person who quotes one inside a message is not
/// misread. A language missing here costs a wrong count of media left out, never a message.
namespace coffer::chats::whatsapp {

enum class Phrase { None, MediaOmitted, Deleted, Call };

/// What the line says. Quick for the usual line that says nothing of the kind.
Phrase phraseOf(std::string_view line);

/// Whether the text between angle brackets at the end of a message says that it was edited.
bool saysEdited(std::string_view words);

/// Whether the text in brackets after a file name says that the file is attached.
bool saysAttached(std::string_view words);

}  // namespace coffer::chats::whatsapp

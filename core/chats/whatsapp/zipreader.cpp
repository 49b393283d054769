// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/whatsapp/zipreader.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

#include "chats/whatsapp/archive.h"
#include "chats/whatsapp/survey.h"
#include "chats/whatsapp/teller.h"
#include "chats/whatsapp/titles.h"

namespace coffer::chats::whatsapp {
namespace {

constexpr std::uint64_t kProbeEffort = std::uint64_t{1}
                                       << 20;  // bytes expanded to see whether a broken zip is ours
constexpr std::uint64_t kReadEffort = std::uint64_t{1} << 30;  // … and to find what is in it

/// A name inside a zip, taken apart: folders with their last slash, and the plain name.
struct EntryName {
    std::string_view folder;
    std::string_view plain;
};

EntryName split(std::string_view name) {
    const std::size_t slash = name.rfind('/');
    return slash == std::string_view::npos ? EntryName{{}, name}
                                           : EntryName{name.substr(0, slash + 1), name.substr(slash + 1)};
}

/// Whether a name stays inside the folder it would be unpacked to.
bool staysInside(std::string_view name) {
    using namespace std::literals;
    const bool absolute = name.starts_with('/') || name.find(':') == 1;
    const bool upwards = name == ".." || name.starts_with("../") || name.ends_with("/..") ||
                         name.find("/../") != std::string_view::npos;
    return !name.empty() && !absolute && !upwards && name.find_first_of("\\\0"sv) == std::string_view::npos;
}

/// How well an entry suits as the text of the chat; 0 when not at all.
int suitability(const ArchiveEntry& entry) {
    const EntryName name = split(entry.name);
    if (!staysInside(entry.name) || name.folder.starts_with("__MACOSX/") || !hasEnding(name.plain, ".txt")) {
        return 0;
    }
    const NameHint hint = nameHint(name.plain);
    return name.plain == "_chat.txt" ? 3 : hint == NameHint::Export ? 2 : hint == NameHint::Some ? 1 : 0;
}

/// The text of the chat; of several that suit alike the one with the shortest name. Null when there is none.
const ArchiveEntry* textEntry(const Archive& archive) {
    const ArchiveEntry* best = nullptr;
    for (const ArchiveEntry& entry : archive.entries()) {
        const int suits = suitability(entry);
        const int least = best == nullptr ? 1 : suitability(*best);
        if (suits > least || (suits == least && (best == nullptr || entry.name.size() < best->name.size()))) {
            best = &entry;
        }
    }
    return best;
}

/// The chat inside an archive, and which of its files messages have named.
class PackedText final : public ChatText {
public:
    PackedText(Archive& archive, const ArchiveEntry& text) : m_archive(archive), m_text(text) {
        const std::string_view folder = split(text.name).folder;
        for (const ArchiveEntry& entry : archive.entries()) {
            const EntryName name = split(entry.name);
            m_unsafe += staysInside(entry.name) ? 0U : 1U;
            if (name.folder == folder && isPlainName(name.plain) && entry.whole && &entry != &text) {
                m_files.emplace(name.plain, File{.size = entry.size});
            }
        }
    }

    Result<std::unique_ptr<ByteStream>> open() override { return m_archive.open(m_text); }

    std::optional<Sibling> find(std::string_view name) override {
        const auto found = m_files.find(name);
        if (found == m_files.end()) {
            return Sibling{};
        }
        found->second.named = true;
        return Sibling{.present = true, .size = found->second.size};
    }

    void tellRest(ConversationEvents& events) const {
        for (const ArchiveEntry& entry : m_archive.entries()) {
            const auto file = m_files.find(split(entry.name).plain);
            if (file != m_files.end() && file->first.data() == split(entry.name).plain.data() &&
                !file->second.named) {
                events.onUnnamedFile(file->first, file->second.size);
            }
        }
        if (m_unsafe > 0) {
            events.onGap({.kind = GapKind::UnsafeNames, .count = m_unsafe});
        }
    }

private:
    struct File {
        std::uint64_t size = 0;
        bool named = false;
    };

    Archive& m_archive;
    const ArchiveEntry& m_text;
    std::unordered_map<std::string_view, File> m_files;  // views into the archive's entries
    std::uint64_t m_unsafe = 0;
};

Result<std::unique_ptr<Archive>> openSomehow(SourceInput& source, const ReadLimits& limits,
                                             std::uint64_t effort) {
    auto archive = openArchive(source, limits);
    if (archive.ok() || archive.error().code != Code::Damaged) {
        return archive;
    }
    return openRemains(source, limits, effort);
}

void tellFaults(const ArchiveFaults& faults, ConversationEvents& events) {
    if (faults.brokenOff) {
        events.onGap({.kind = GapKind::Truncated});
    }
    if (faults.entriesLeftOut > 0) {
        events.onGap({.kind = GapKind::TooManyFiles, .count = faults.entriesLeftOut});
    }
}

/// A chat of which nothing but the file's name is known.
void tellBareChat(SourceInput& source, GapKind why, ConversationEvents& events) {
    const std::string title = titleIn(source.name());
    events.onChat({.app = "WhatsApp", .title = title});
    events.onGap({.kind = why});
}

/// Whether a text that only might be a chat is one.
Result<Probe> probeText(Archive& archive, const ArchiveEntry& entry) {
    if (suitability(entry) > 1) {
        return Probe::Mine;
    }
    if (entry.locked) {
        return Probe::NotMine;
    }
    auto stream = archive.open(entry);
    auto start = stream.ok() ? startOf(**stream) : Result<std::string>(stream.error());
    return start.ok() && looksLikeChat(sampleOf(*start)) ? Probe::Mine : Probe::NotMine;
}

}  // namespace

Result<Probe> ZipReader::probe(SourceInput& source) const {
    std::array<std::uint8_t, 4> start{};
    if (!hasEnding(source.name(), ".zip")) {
        return Probe::NotMine;
    }
    TRY(const auto count, source.readAt(0, start));
    const bool zip =
        count == start.size() && asText(start).starts_with("PK") && (start[2] == 3 || start[2] == 5);
    const bool ours = nameHint(source.name()) == NameHint::Export;
    if (!zip || ours) {
        return ours ? Probe::Mine : Probe::NotMine;
    }
    TRY(const auto archive, openSomehow(source, {}, kProbeEffort));
    const ArchiveEntry* text = textEntry(*archive);
    return text == nullptr ? Result<Probe>(Probe::NotMine) : probeText(*archive, *text);
}

Result<void> ZipReader::read(SourceInput& source, const ReadOptions& options,
                             ConversationEvents& events) const {
    TRY(const auto archive, openSomehow(source, options.limits, kReadEffort));
    const ArchiveEntry* entry = textEntry(*archive);
    if (entry == nullptr) {
        tellBareChat(source, archive->faults().brokenOff ? GapKind::Truncated : GapKind::NotUnderstood,
                     events);
        return {};
    }
    PackedText text(*archive, *entry);
    if (entry->locked) {
        tellBareChat(source, GapKind::Locked, events);
        return {};
    }
    if (auto stream = text.open(); !stream.ok() && stream.error().code == Code::Damaged) {
        tellBareChat(source, GapKind::Damaged, events);
        return {};
    }
    const std::string inner = titleIn(split(entry->name).plain);
    const std::string title = inner.empty() ? titleIn(source.name()) : inner;
    TRY_VOID(tellChat(text, title, options, events));
    tellFaults(archive->faults(), events);
    text.tellRest(events);
    return {};
}

}  // namespace coffer::chats::whatsapp

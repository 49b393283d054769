// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "chats/reader.h"
#include "chats/source.h"
#include "result/result.h"

/// The files inside a zip export. Two ways lead to them: the list of names at the end (archive.cpp, through
/// libzip), and, when a zip breaks off before that list, whatever can be found from its start (remains.cpp).
namespace coffer::chats::whatsapp {

struct ArchiveEntry {
    std::string name;          ///< As stored, with any folders: may be hostile, is only ever compared.
    std::uint64_t size = 0;    ///< Expanded, as the zip claims.
    std::uint64_t number = 0;  ///< For open().
    bool locked = false;       ///< Needs a password; cannot be opened.
    bool whole = true;         ///< All of it is there; otherwise the zip breaks off within it.
};

/// What is wrong with an archive as a whole.
struct ArchiveFaults {
    bool brokenOff = false;            ///< The list of names is missing or wrong: entries are only a part.
    std::uint64_t entriesLeftOut = 0;  ///< Beyond limits.files.
};

class Archive {
public:
    virtual ~Archive() = default;
    [[nodiscard]] const std::vector<ArchiveEntry>& entries() const { return m_entries; }
    [[nodiscard]] const ArchiveFaults& faults() const { return m_faults; }

    /// The bytes of an entry. The archive must outlive the stream, and one stream is open at a time. The
    /// stream gives Refused when it expands beyond the limits, Denied when it needs a password and Damaged
    /// for the rest.
    virtual Result<std::unique_ptr<ByteStream>> open(const ArchiveEntry& entry) = 0;

protected:
    std::vector<ArchiveEntry> m_entries;
    ArchiveFaults m_faults;
};

/// Opens a zip by its list of names. Error Damaged when there is no usable list; errors of the source as they
/// are. The source must outlive the archive.
Result<std::unique_ptr<Archive>> openArchive(SourceInput& source, const ReadLimits& limits);

/// Finds what is left in a zip that breaks off: goes from file to file at the start, for at most `effort`
/// bytes of expanding. Never an error but those of the source. The source must outlive the archive.
Result<std::unique_ptr<Archive>> openRemains(SourceInput& source, const ReadLimits& limits,
                                             std::uint64_t effort);

/// Keeps the limits on how far one entry expands; used by both.
class ExpansionGuard {
public:
    ExpansionGuard(std::uint64_t packedSize, const ReadLimits& limits);
    /// Error Refused when `count` more bytes are too many.
    Result<void> add(std::uint64_t count);

private:
    std::uint64_t m_most;
    std::uint64_t m_bytes = 0;
};

}  // namespace coffer::chats::whatsapp

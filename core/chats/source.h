// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "bytes/bytes.h"
#include "result/result.h"

/// The room `chats`: files in, conversations out. It knows no encryption, opens no path and follows no link:
/// the caller hands it the bytes of one file.
///
///  * source.h    the bytes of one file, and what lies beside it (this file)
///  * events.h    what a reader tells: chats, people, messages, attachments
///  * reader.h    the interface of all readers, and the list of them
///  * summary.h   the short account that a backup keeps: which chats, people, dates, media, and what is
///  missing
///  * whatsapp/   the readers of WhatsApp's text and zip exports
///
/// Everything read here is foreign and may be hostile. Memory stays bounded whatever the file holds, and a
/// damaged file yields what can be read of it together with a gap, not an error.
namespace coffer::chats {

/// What lies in the same folder as a source.
struct Sibling {
    bool present = false;
    std::uint64_t size = 0;  ///< In bytes; 0 unless present.
};

/// The bytes of one file. The caller owns it and keeps it alive while a reader works on it; one thread at a
/// time.
class SourceInput {
public:
    virtual ~SourceInput() = default;

    /// The file's own name without any folder, as raw bytes (UTF-8 on every system we know, but not checked).
    [[nodiscard]] virtual std::string_view name() const = 0;
    [[nodiscard]] virtual std::uint64_t size() const = 0;

    /// Fills `into` from `offset` and says how many bytes it got: fewer than asked only at the end of the
    /// file. Errors are the caller's own (Denied, Unavailable …) and end the reading at once.
    virtual Result<std::size_t> readAt(std::uint64_t offset, ByteSpan into) = 0;

    /// Whether a file of that plain name (never a path) lies in the same folder; nothing when nobody looked.
    virtual std::optional<Sibling> beside(std::string_view name);
};

/// A source whose bytes are already in memory, which the caller keeps alive.
class MemorySource final : public SourceInput {
public:
    MemorySource(std::string name, ByteView bytes) : m_name(std::move(name)), m_bytes(bytes) {}

    [[nodiscard]] std::string_view name() const override { return m_name; }
    [[nodiscard]] std::uint64_t size() const override { return m_bytes.size(); }
    Result<std::size_t> readAt(std::uint64_t offset, ByteSpan into) override;

private:
    std::string m_name;
    ByteView m_bytes;
};

/// A source over a file that the caller opened for reading and closes after. With the descriptor of its
/// folder (POSIX only) it also answers what lies beside it; pass kNoFolder otherwise. The Windows half
/// follows the documented C run-time and is unverified.
class FileSource final : public SourceInput {
public:
    static constexpr int kNoFolder = -1;

    /// Error Unavailable when the size cannot be asked.
    static Result<FileSource> over(std::string name, int descriptor, int folder = kNoFolder);

    [[nodiscard]] std::string_view name() const override { return m_name; }
    [[nodiscard]] std::uint64_t size() const override { return m_size; }
    Result<std::size_t> readAt(std::uint64_t offset, ByteSpan into) override;
    std::optional<Sibling> beside(std::string_view name) override;

private:
    FileSource(std::string name, int descriptor, int folder, std::uint64_t size)
        : m_name(std::move(name)), m_descriptor(descriptor), m_folder(folder), m_size(size) {}

    std::string m_name;
    int m_descriptor;
    int m_folder;
    std::uint64_t m_size;
};

/// Whether `name` is one plain file name: not empty, not "." or "..", without separators or NUL. Names inside
/// exports are only ever used after this check.
bool isPlainName(std::string_view name);

/// Bytes from first to last, once. What text readers read from: a file, or a member of a zip.
class ByteStream {
public:
    virtual ~ByteStream() = default;

    /// Fills at most `into` and says how much; 0 is the end. Error Damaged when the stream breaks off or its
    /// checksum is wrong, Refused when it grew past its limit; what came before stays good.
    virtual Result<std::size_t> read(ByteSpan into) = 0;
};

/// A source read from first to last, at most `limit` bytes of it. The source must outlive it.
class SourceStream final : public ByteStream {
public:
    explicit SourceStream(SourceInput& source, std::uint64_t limit = UINT64_MAX)
        : m_source(source), m_limit(limit) {}

    Result<std::size_t> read(ByteSpan into) override;

private:
    SourceInput& m_source;
    std::uint64_t m_limit;
    std::uint64_t m_offset = 0;
};

}  // namespace coffer::chats

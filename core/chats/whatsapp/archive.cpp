// SPDX-License-Identifier: GPL-3.0-or-later
#include "chats/whatsapp/archive.h"

#include <zip.h>
#include <algorithm>
#include <optional>

namespace coffer::chats::whatsapp {
namespace {

constexpr std::uint64_t kTailBytes = std::uint64_t{256}
                                     << 10;  // libzip looks for the end record in the last 64 KiB, twice

/// Lets libzip read a SourceInput. While the zip is being opened only `allowance` bytes may be read, which
/// bounds the memory that a hostile list of names can take.
class Bridge {
public:
    Bridge(SourceInput& source, std::uint64_t allowance) : m_source(source), m_allowance(allowance) {
        zip_error_init(&m_error);
    }
    ~Bridge() { zip_error_fini(&m_error); }
    Bridge(const Bridge&) = delete;
    Bridge& operator=(const Bridge&) = delete;

    void lift() { m_allowance = UINT64_MAX; }
    [[nodiscard]] const std::optional<Error>& sourceError() const { return m_sourceError; }

    static zip_int64_t answer(void* self, void* data, zip_uint64_t length, zip_source_cmd_t command) {
        return static_cast<Bridge*>(self)->handle(data, length, command);
    }

private:
    zip_int64_t handle(void* data, zip_uint64_t length, zip_source_cmd_t command) {
        switch (command) {
            case ZIP_SOURCE_OPEN:
                m_offset = 0;
                return 0;
            case ZIP_SOURCE_CLOSE:
            case ZIP_SOURCE_FREE:
                return 0;
            case ZIP_SOURCE_READ:
                return read(static_cast<std::uint8_t*>(data), length);
            case ZIP_SOURCE_SEEK:
                return seek(data, length);
            case ZIP_SOURCE_TELL:
                return static_cast<zip_int64_t>(m_offset);
            case ZIP_SOURCE_STAT:
                return status(static_cast<zip_stat_t*>(data));
            case ZIP_SOURCE_ERROR:
                return zip_error_to_data(&m_error, data, length);
            case ZIP_SOURCE_SUPPORTS:
                return zip_source_make_command_bitmap(
                    ZIP_SOURCE_OPEN, ZIP_SOURCE_CLOSE, ZIP_SOURCE_FREE, ZIP_SOURCE_READ, ZIP_SOURCE_SEEK,
                    ZIP_SOURCE_TELL, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_SUPPORTS, -1);
            default:
                zip_error_set(&m_error, ZIP_ER_OPNOTSUPP, 0);
                return -1;
        }
    }

    zip_int64_t read(std::uint8_t* into, zip_uint64_t length) {
        if (length > m_allowance) {
            zip_error_set(&m_error, ZIP_ER_MEMORY, 0);
            return -1;
        }
        auto count = m_source.readAt(m_offset, {into, static_cast<std::size_t>(length)});
        if (!count.ok()) {
            m_sourceError = count.error();
            zip_error_set(&m_error, ZIP_ER_READ, 0);
            return -1;
        }
        m_offset += *count;
        m_allowance -= m_allowance == UINT64_MAX ? 0 : *count;
        return static_cast<zip_int64_t>(*count);
    }

    zip_int64_t seek(void* data, zip_uint64_t length) {
        const auto target = zip_source_seek_compute_offset(m_offset, m_source.size(), data, length, &m_error);
        if (target < 0) {
            return -1;
        }
        m_offset = static_cast<std::uint64_t>(target);
        return 0;
    }

    zip_int64_t status(zip_stat_t* status) {
        zip_stat_init(status);
        status->valid = ZIP_STAT_SIZE;
        status->size = m_source.size();
        return sizeof *status;
    }

    SourceInput& m_source;
    std::uint64_t m_allowance;
    std::uint64_t m_offset = 0;
    zip_error_t m_error{};
    std::optional<Error> m_sourceError;
};

struct CloseZip {
    void operator()(zip_t* zip) const { zip_discard(zip); }
};
struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using ZipPointer = std::unique_ptr<zip_t, CloseZip>;
using FilePointer = std::unique_ptr<zip_file_t, CloseFile>;

/// One entry, expanded by libzip, which checks its checksum at the end.
class EntryStream final : public ByteStream {
public:
    EntryStream(FilePointer file, const Bridge& bridge, ExpansionGuard guard)
        : m_file(std::move(file)), m_bridge(bridge), m_guard(guard) {}

    Result<std::size_t> read(ByteSpan into) override {
        const zip_int64_t count = zip_fread(m_file.get(), into.data(), into.size());
        if (count < 0) {
            return m_bridge.sourceError().value_or(Error{Code::Damaged, "a file inside the zip is damaged"});
        }
        TRY_VOID(m_guard.add(static_cast<std::uint64_t>(count)));
        return static_cast<std::size_t>(count);
    }

private:
    FilePointer m_file;
    const Bridge& m_bridge;
    ExpansionGuard m_guard;
};

class ZipArchive final : public Archive {
public:
    ZipArchive(SourceInput& source, const ReadLimits& limits)
        : m_source(source), m_limits(limits), m_bridge(source, limits.directoryBytes + kTailBytes) {}

    Result<void> load();
    Result<std::unique_ptr<ByteStream>> open(const ArchiveEntry& entry) override;

private:
    [[nodiscard]] Error failure() const {
        return m_bridge.sourceError().value_or(
            Error{Code::Damaged, "the zip has no usable list of its files"});
    }

    SourceInput& m_source;
    ReadLimits m_limits;
    Bridge m_bridge;
    ZipPointer m_zip;  // goes before the bridge it reads through
};

Result<void> ZipArchive::load() {
    if (m_source.size() == 0) {
        return failure();  // which libzip would take for a zip without files
    }
    zip_error_t ignored{};
    zip_error_init(&ignored);
    zip_source_t* source = zip_source_function_create(&Bridge::answer, &m_bridge, &ignored);
    if (source == nullptr) {
        return failure();
    }
    m_zip.reset(zip_open_from_source(source, ZIP_RDONLY, &ignored));
    zip_error_fini(&ignored);
    if (m_zip == nullptr) {
        zip_source_free(source);
        return failure();
    }
    m_bridge.lift();
    const auto count =
        static_cast<std::uint64_t>(std::max<zip_int64_t>(zip_get_num_entries(m_zip.get(), 0), 0));
    m_faults.entriesLeftOut = count > m_limits.files ? count - m_limits.files : 0;
    for (std::uint64_t number = 0; number < std::min(count, m_limits.files); ++number) {
        zip_stat_t status;
        if (zip_stat_index(m_zip.get(), number, ZIP_FL_ENC_RAW, &status) == 0 &&
            (status.valid & ZIP_STAT_NAME) != 0) {
            const std::uint64_t size = (status.valid & ZIP_STAT_SIZE) != 0 ? status.size : 0;
            const bool locked =
                (status.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && status.encryption_method != ZIP_EM_NONE;
            m_entries.push_back({.name = status.name, .size = size, .number = number, .locked = locked});
        }
    }
    return {};
}

Result<std::unique_ptr<ByteStream>> ZipArchive::open(const ArchiveEntry& entry) {
    zip_stat_t status;
    if (zip_stat_index(m_zip.get(), entry.number, 0, &status) != 0) {
        return failure();
    }
    FilePointer file(zip_fopen_index(m_zip.get(), entry.number, 0));
    if (file == nullptr) {
        return m_bridge.sourceError().value_or(
            Error{Code::Damaged, "a file inside the zip cannot be opened"});
    }
    const ExpansionGuard guard(std::min<std::uint64_t>(status.comp_size, m_source.size()), m_limits);
    return std::unique_ptr<ByteStream>(std::make_unique<EntryStream>(std::move(file), m_bridge, guard));
}

}  // namespace

ExpansionGuard::ExpansionGuard(std::uint64_t packedSize, const ReadLimits& limits)
    : m_most(std::min(limits.textBytes, std::max(limits.freeTextBytes, packedSize * limits.expansion))) {}

Result<void> ExpansionGuard::add(std::uint64_t count) {
    m_bytes += count;
    if (m_bytes > m_most) {
        return Error{Code::Refused, "a file inside the zip expands beyond any real chat"};
    }
    return {};
}

Result<std::unique_ptr<Archive>> openArchive(SourceInput& source, const ReadLimits& limits) {
    auto archive = std::make_unique<ZipArchive>(source, limits);
    TRY_VOID(archive->load());
    return std::unique_ptr<Archive>(std::move(archive));
}

}  // namespace coffer::chats::whatsapp

// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstring>

#include "chunking/cutter.h"
#include "vault/fileworkers.h"

namespace coffer {
namespace {

constexpr std::size_t kLeastBuffer = std::size_t{256} << 10;

class FileBytes final : public SourceBytes {
public:
    explicit FileBytes(const SourceFile& file) : m_file(file) {}
    [[nodiscard]] std::uint64_t size() const override { return m_file.status().size; }
    Result<std::size_t> readAt(std::uint64_t offset, ByteSpan into) override {
        return m_file.readAt(offset, into);
    }

private:
    const SourceFile& m_file;
};

PackClass classOf(FileClass fileClass) {
    switch (fileClass) {
        case FileClass::Database:
            return PackClass::Database;
        case FileClass::Media:
            return PackClass::Media;
        case FileClass::Archive:
        case FileClass::Other:
            break;
    }
    return PackClass::Data;
}

// Chunks of variable length leave a rest behind; twice the longest keeps moving it rare.
std::size_t bufferFor(const CutRule& rule) {
    const std::size_t longest = rule.maximum;
    const bool whole = rule.kind == CutRule::Kind::Fixed;
    return std::max(kLeastBuffer - (whole ? kLeastBuffer % longest : 0), whole ? longest : 2 * longest);
}

void sortUnique(std::vector<PackNumber>& packs) {
    std::sort(packs.begin(), packs.end());
    packs.erase(std::unique(packs.begin(), packs.end()), packs.end());
}

}  // namespace

void FileWorker::giveUp(FileJob& job, const Error& error) {
    m_run.unreadable(job.directory->pathOf(job.name), error);
    DirectoryJob::deliver(job.parent, job.place, std::nullopt, job.storedName);
}

/// A file that is gone before its second reading stays as the first one found it.
void FileWorker::cannotOpen(FileJob& job, const Error& error) {
    if (error.code != Code::NotFound) {
        giveUp(job, error);
    } else if (job.isSecondReading) {
        const auto now = job.file->statusNow();
        const FileStatus& version = job.file->status();
        conclude(job, !now.ok() || now->size != version.size || now->modified != version.modified);
    } else {
        m_run.vanished(job.directory->pathOf(job.name));
        DirectoryJob::deliver(job.parent, job.place, std::nullopt, job.storedName);
    }
}

void FileWorker::open(const std::shared_ptr<FileJob>& job) {
    auto opened = openAndPlan(*job);
    if (!opened.ok()) {
        cannotOpen(*job, opened.error());
        return;
    }
    if (job->pieces.empty()) {
        job->piecesLeft = 1;
        pieceDone(job);
        return;
    }
    job->piecesLeft = job->pieces.size();
    if (job->pieces.size() > 1) {
        m_workers.addPieces(job, 1);
    }
    cutPiece(job, 0);
}

Result<void> FileWorker::openAndPlan(FileJob& job) {
    TRY(job.file, SourceFile::open(*job.directory, job.name));
    FileBytes bytes(*job.file);
    TRY(const Plan planned, plan(job.name, bytes, m_run.cutting));
    TRY(const auto ranges, job.file->dataRanges());
    job.fileClass = planned.fileClass;
    job.compression = planned.compression;
    job.pieces = piecesOf(planned, ranges, job.file->status().size);
    if (job.pieces.empty()) {
        TRY(job.pieces, piecesWithoutSize(*job.file));
    }
    job.parts.assign(job.pieces.size(), {});
    return {};
}

void FileWorker::cutPiece(const std::shared_ptr<FileJob>& job, std::size_t piece) {
    auto done = cut(*job, piece);
    if (!done.ok()) {
        m_run.fail(std::move(done).error());
        return;
    }
    pieceDone(job);
}

Result<void> FileWorker::cut(FileJob& job, std::size_t piece) {
    const Segment& segment = job.pieces[piece].segment;
    auto& parts = job.parts[piece];
    if (job.pieces[piece].isHole) {
        parts.push_back({{format::PartKind::Hole, segment.length, {}}, 0});
        return {};
    }
    const std::size_t room = std::min<std::uint64_t>(bufferFor(segment.rule), segment.length);
    if (m_buffer.size() < room) {
        m_buffer.resize(room);
    }
    Cutter cutter(segment.rule, m_run.cutting);
    std::uint64_t position = segment.offset;
    const std::uint64_t end = segment.offset + segment.length;
    std::size_t rest = 0;
    bool atEnd = false;
    while (!m_run.stopping()) {
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(room - rest, end - position));
        const auto got = job.file->readAt(position, ByteSpan(m_buffer).subspan(rest, wanted));
        if (!got.ok()) {
            if (!job.unreadable.exchange(true)) {
                m_run.unreadable(job.file->path(), got.error());
            }
            return {};
        }
        position += *got;
        atEnd = position == end || *got < wanted;
        ByteView available = ByteView(m_buffer).first(rest + *got);
        while (!available.empty() && (atEnd || available.size() >= segment.rule.maximum)) {
            const std::size_t length = cutter.next(available, atEnd ? Window::End : Window::More);
            TRY_VOID(store(job, available.first(length), parts));
            available = available.subspan(length);
        }
        rest = available.size();
        if (atEnd) {
            break;
        }
        std::memmove(m_buffer.data(), available.data(), rest);
    }
    return {};
}

Result<void> FileWorker::store(FileJob& job, ByteView chunk, std::vector<PlacedPart>& to) {
    TRY(const PlacedChunk placed,
        m_writer.put(format::ChunkKind::Data, chunk, classOf(job.fileClass), job.compression));
    to.push_back({{format::PartKind::Data, chunk.size(), placed.id}, placed.pack});
    return {};
}

void FileWorker::pieceDone(const std::shared_ptr<FileJob>& job) {
    if (--job->piecesLeft > 0 || m_run.stopping()) {
        return;
    }
    m_writer.release();
    if (job->unreadable) {
        DirectoryJob::deliver(job->parent, job->place, std::nullopt, job->storedName);
        return;
    }
    const auto changed = job->file->changedSince(job->file->status());
    const bool isChanged = !changed.ok() || *changed;
    if (isChanged && !job->isSecondReading) {
        job->isSecondReading = true;
        open(job);
        return;
    }
    conclude(*job, isChanged);
}

void FileWorker::conclude(FileJob& job, bool changed) {
    auto done = complete(job, job.file->status(), changed);
    if (!done.ok()) {
        m_run.fail(std::move(done).error());
    }
}

Result<void> FileWorker::complete(FileJob& job, FileStatus version, bool changed) {
    FileRow row{job.key, {}};
    row.file.seen = job.source;
    std::vector<format::Part> parts;
    for (const auto& piece : job.parts) {
        for (const auto& placed : piece) {
            parts.push_back(placed.part);
            if (placed.pack != 0) {
                row.file.packs.push_back(placed.pack);
            }
        }
    }
    job.parts.clear();
    sortUnique(row.file.packs);
    row.file.version = version;
    row.file.size = format::totalLength(parts).value_or(0);
    TRY(row.file.chats, storeChats(job, m_run, row.file.packs));
    TRY(parts, foldParts(std::move(parts), m_run.nodes, row.file.packs));
    sortUnique(row.file.packs);
    row.file.parts = format::encodeFileNode(parts);

    format::Entry entry = entryFor(job.storedName, version, m_run.owners);
    entry.size = row.file.size;
    entry.parts = std::move(parts);
    entry.link = job.link;
    entry.changed = changed;
    format::Encoder encoded;
    format::encodeEntry(entry, encoded);
    if (changed) {
        m_run.changedFile(job.directory->pathOf(job.name));
    }
    if (row.file.chats) {
        m_run.chatsFound(job.path, *row.file.chats);
    }
    m_run.fileDone(job.path, row.file.size);
    const bool isTold = version.size > 0 || row.file.size == 0;  // else nothing would tell a later change
    if (isTold && !changed && !m_run.isRecent(version)) {
        TRY_VOID(m_run.packs.journal().fileDone(std::move(row)));
    }
    job.file.reset();
    DirectoryJob::deliver(job.parent, job.place, encoded.take(), job.storedName);
    return {};
}

}  // namespace coffer

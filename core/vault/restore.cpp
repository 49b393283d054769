// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/restore.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "files/names.h"
#include "vault/restoreworker.h"

namespace coffer {
namespace {

/// Which paths of a backup are wanted.
class Selection {
public:
    enum class Part { All, Some, None };

    static Result<Selection> of(const std::vector<std::string>& paths) {
        Selection selection;
        for (const auto& path : paths) {
            TRY(std::string plain, plainPath(path));
            selection.m_everything = selection.m_everything || plain.empty();
            selection.m_unmet.insert(plain);
            selection.m_paths.push_back(std::move(plain));
        }
        selection.m_everything = selection.m_everything || paths.empty();
        return selection;
    }

    /// How much of what lies at `path` is wanted: all, something deeper in it, or nothing.
    Part at(const std::string& path) {
        if (m_everything) {
            return Part::All;
        }
        Part result = Part::None;
        for (const auto& wanted : m_paths) {
            if (path == wanted) {
                m_unmet.erase(wanted);
            }
            if (path == wanted || path.starts_with(wanted + "/")) {
                result = Part::All;
            } else if (result == Part::None && wanted.starts_with(path + "/")) {
                result = Part::Some;
            }
        }
        return result;
    }

    [[nodiscard]] std::set<std::string> unmet() const {
        return m_everything ? std::set<std::string>() : m_unmet;
    }

private:
    bool m_everything = false;
    std::vector<std::string> m_paths;
    std::set<std::string> m_unmet;
};

/// A further name of a file; made when all files are in place.
struct LaterLink {
    DirectoryId parent;
    std::string path;
    std::string name;
    std::uint64_t link;
};

std::optional<FileType> specialType(std::string_view type) {
    static const std::map<std::string_view, FileType> kTypes{
        {format::kTypeFifo, FileType::Fifo},
        {format::kTypeSocket, FileType::Socket},
        {format::kTypeCharacterDevice, FileType::CharacterDevice},
        {format::kTypeBlockDevice, FileType::BlockDevice}};
    const auto found = kTypes.find(type);
    return found == kTypes.end() ? std::nullopt : std::optional(found->second);
}

/// The thread that walks: makes directories and symbolic links and gives files to the crew.
class Restorer final : public TreeVisitor {
public:
    Restorer(RestoreTarget& target, RestoreCrew& crew, Selection selection)
        : m_target(target), m_crew(crew), m_selection(std::move(selection)) {}

    Result<Next> entry(const std::string& path, const format::Entry& entry) override {
        const auto part = m_selection.at(path);
        if (part == Selection::Part::None) {
            return Next::Skip;
        }
        if (entry.type == format::kTypeDirectory) {
            return enter(path, entry);
        }
        if (part == Selection::Part::All) {
            TRY_VOID(restoreEntry(path, entry));
        }
        return Next::Skip;
    }

    Result<void> leave(const std::string& path) override {
        static_cast<void>(path);
        m_folders.pop_back();
        return {};
    }

    Result<void> damaged(const std::string& path, const Error& error) override {
        return m_crew.fail(path, error);
    }

    Result<void> makeLinks() {
        for (const auto& later : m_links) {
            const RestoredPlace* place = m_crew.placeOf(later.link);
            auto made = place != nullptr ? m_target.createHardLink(later.parent, later.name, *place)
                                         : Error{Code::Damaged,
                                                 "the file that this name shares its content "
                                                 "with was not restored"};
            m_crew.outcome().hardLinks += made.ok() ? 1U : 0U;
            if (!made.ok()) {
                TRY_VOID(m_crew.fail(later.path, made.error()));
            }
        }
        return {};
    }

    Result<void> nameUnmet() {
        for (const auto& path : m_selection.unmet()) {
            TRY_VOID(m_crew.fail(path, {Code::NotFound, displayPath(path) + " is not in this backup"}));
        }
        return {};
    }

    /// One note for all device files.
    Result<void> nameDevices() {
        const bool one = m_devices.count == 1;
        return m_devices.count == 0
                   ? Result<void>()
                   : m_crew.fail(m_devices.first,
                                 {Code::Refused, std::to_string(m_devices.count) +
                                                     (one ? " device file was" : " device files were") +
                                                     " left out, since backups do not hold which device " +
                                                     (one ? "it stands" : "they stand") +
                                                     " for: " + displayPath(m_devices.first) +
                                                     (one ? "" : " and others")});
    }

    [[nodiscard]] std::uint64_t directories() const { return m_directories; }
    [[nodiscard]] std::uint64_t symlinks() const { return m_symlinks; }
    [[nodiscard]] std::uint64_t specials() const { return m_specials; }

private:
    Result<Next> enter(const std::string& path, const format::Entry& entry) {
        auto made = m_target.createDirectory(m_folders.back(), asText(entry.name), attributesOf(entry));
        if (!made.ok()) {
            TRY_VOID(m_crew.fail(path, made.error()));
            return Next::Skip;
        }
        ++m_directories;
        m_folders.push_back(*made);
        return Next::Enter;
    }

    Result<void> restoreEntry(const std::string& path, const format::Entry& entry) {
        if (entry.type == format::kTypeSymlink) {
            const auto made = m_target.createSymlink(m_folders.back(), asText(entry.name),
                                                     asText(*entry.target), attributesOf(entry));
            m_symlinks += made.ok() ? 1U : 0U;
            return made.ok() ? Result<void>() : m_crew.fail(path, made.error());
        }
        if (const auto special = specialType(entry.type)) {
            return restoreSpecial(path, entry, *special);
        }
        if (entry.type != format::kTypeFile) {
            return m_crew.fail(
                path, {Code::TooNew, displayPath(path) + " is of a kind that this version does not know"});
        }
        if (entry.link && !m_seenLinks.insert(*entry.link).second) {
            m_links.push_back({m_folders.back(), path, std::string(asText(entry.name)), *entry.link});
            return {};
        }
        return m_crew.add({m_folders.back(), path, entry});
    }

    Result<void> restoreSpecial(const std::string& path, const format::Entry& entry, FileType type) {
        if (type == FileType::CharacterDevice || type == FileType::BlockDevice) {
            m_devices.first = ++m_devices.count == 1 ? path : m_devices.first;
            return {};
        }
        const auto made =
            m_target.createSpecial(m_folders.back(), asText(entry.name), type, 0, attributesOf(entry));
        m_specials += made.ok() ? 1U : 0U;
        return made.ok() ? Result<void>() : m_crew.fail(path, made.error());
    }

    RestoreTarget& m_target;
    RestoreCrew& m_crew;
    Selection m_selection;
    std::vector<DirectoryId> m_folders{DirectoryId::Root};
    std::set<std::uint64_t> m_seenLinks;
    std::vector<LaterLink> m_links;
    std::uint64_t m_directories = 0;
    std::uint64_t m_symlinks = 0;
    std::uint64_t m_specials = 0;
    struct {
        std::uint64_t count = 0;
        std::string first;
    } m_devices;
};

Result<RestoreOutcome> restoreTree(ChunkSource& chunks, RestoreTarget& target, RestoreCrew& crew,
                                   Selection selection, const ChunkId& root) {
    Restorer restorer(target, crew, std::move(selection));
    TreeBudget budget(crew.meter().progress());
    TRY_VOID(walkTree(chunks, root, "", restorer, budget));
    TRY_VOID(crew.finish());
    TRY_VOID(restorer.makeLinks());
    TRY_VOID(restorer.nameUnmet());
    TRY_VOID(restorer.nameDevices());
    RestoreOutcome& outcome = crew.outcome();
    TRY_VOID(outcome.failed == 0 ? Result<void>() : requireStillThere(chunks.owner().storage()));
    TRY(outcome.notes, target.finish());
    outcome.directories = restorer.directories();
    outcome.symlinks = restorer.symlinks();
    outcome.specials = restorer.specials();
    outcome.problems = chunks.problems();
    crew.meter().finish();
    return std::move(outcome);
}

/// Everything, or a whole source by its name.
bool isWide(const std::vector<std::string>& paths) {
    return paths.empty() || std::any_of(paths.begin(), paths.end(), [](const std::string& path) {
               const auto slash = path.find('/');
               return slash == std::string::npos || path.find_first_not_of('/', slash) == std::string::npos;
           });
}

/// Puts a file's data into order for a sink.
Result<void> pour(ChunkSource& chunks, const format::Part& part,
                  const std::function<Result<void>(ByteView)>& sink) {
    if (part.kind == format::PartKind::Data) {
        TRY(const Bytes plain, chunks.get(part.id, format::ChunkKind::Data));
        return plain.size() == part.length
                   ? sink(plain)
                   : Error{Code::Damaged, "a file says another length than its chunk has"};
    }
    const Bytes zeros(std::min<std::uint64_t>(part.length, std::uint64_t{1} << 20));
    for (std::uint64_t left = part.length; left > 0;) {
        const ByteView piece = ByteView(zeros).first(std::min<std::uint64_t>(left, zeros.size()));
        TRY_VOID(sink(piece));
        left -= piece.size();
    }
    return {};
}

Result<void> pourFile(ChunkSource& chunks, const ChunkId& root, std::string_view path,
                      const std::function<Result<void>(ByteView)>& sink, const Progress& progress) {
    TreeBudget budget(progress);
    TRY(const format::Entry entry, findEntry(chunks, root, path, budget));
    if (entry.type != format::kTypeFile) {
        return Error{Code::Invalid, displayPath(path) + " is not a file"};
    }
    return flattenParts(
        chunks, entry.parts, [&](const format::Part& part) { return pour(chunks, part, sink); }, budget);
}

}  // namespace

Result<RestoreOutcome> restore(OwnerVault& owner, const LogRecord& backup, const RestoreRequest& request,
                               Progress& progress) {
    if (isWide(request.paths)) {
        TRY_VOID(owner.requireFreshProof());
    }
    TRY(Selection selection, Selection::of(request.paths));
    TRY(const format::BackupBody body, owner.backupBody(backup));
    TRY(const auto chunks, ChunkSource::load(owner, progress));
    TRY_VOID(chunks->node(body.root, format::ChunkKind::DirectoryNode));
    TRY(const auto* naming, chunks->naming(backup.session));
    RestoreOptions options;
    options.overwrite = request.overwrite;
    options.owners = request.owners;
    options.setIdBits = request.setIdBits;
    TRY(const auto target, RestoreTarget::open(request.target, options));
    RestoreCrew crew(*chunks, *target, *naming, request.overwrite, progress);
    crew.meter().setTotals(format::figureOf(body.figures, "files").value_or(0),
                           format::figureOf(body.figures, "bytes").value_or(0));
    return restoreTree(*chunks, *target, crew, std::move(selection), body.root);
}

Result<void> catFile(OwnerVault& owner, const LogRecord& backup, std::string_view path,
                     const std::function<Result<void>(ByteView)>& sink, const Progress& progress,
                     std::vector<SourceProblem>& problems) {
    TRY(const format::BackupBody body, owner.backupBody(backup));
    TRY(const auto chunks, ChunkSource::load(owner, progress));
    auto poured = pourFile(*chunks, body.root, path, sink, progress);
    problems = chunks->problems();
    return poured;
}

}  // namespace coffer

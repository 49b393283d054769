// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/restoredlist.h"

#include "bytes/encoding.h"
#include "crypto/hash.h"
#include "files/sourcefile.h"
#include "vault/list.h"

namespace coffer {
namespace {

constexpr std::size_t kBuffer = std::size_t{1} << 20;

/// A line of sha256sum; a name that would break it is escaped, which a backslash at the beginning tells.
std::string lineFor(const Hash& hash, const std::string& path) {
    std::string name;
    for (const char c : path) {
        name += c == '\\' ? "\\\\" : c == '\n' ? "\\n" : c == '\r' ? "\\r" : std::string(1, c);
    }
    return (name == path ? "" : "\\") + toHex(hash) + "  " + name + "\n";
}

class Lister {
public:
    Lister(const RestoreRequest& request, const std::function<Result<void>(std::string_view)>& sink,
           Progress& progress)
        : m_target(request.target), m_sink(sink), m_progress(progress), m_buffer(kBuffer) {}

    Result<void> take(const std::string& path, const format::Entry& entry) {
        if (entry.type != format::kTypeFile) {
            return {};
        }
        const auto hash = hashOf(path);
        if (!hash.ok() && (hash.error().code == Code::Cancelled || hash.error().code == Code::Unavailable)) {
            return hash.error();
        }
        if (!hash.ok()) {
            ++m_list.absent;
            return {};
        }
        ++m_list.files;
        const std::string line = lineFor(*hash, path);
        m_whole.update(asBytes(line));
        m_report.filesDone = m_list.files;
        m_report.bytesDone = m_list.bytes;
        m_report.phase = "verifying";
        m_progress.report(m_report);
        return m_sink(line);
    }
    RestoredList finish() {
        m_list.hash = m_whole.finish();
        return m_list;
    }

private:
    Result<Hash> hashOf(const std::string& path) {
        const auto slash = path.rfind('/');
        const std::string folder =
            slash == std::string::npos ? m_target : m_target + "/" + path.substr(0, slash);
        TRY(const Directory directory, Directory::open(folder));
        TRY(const SourceFile file, SourceFile::open(directory, path.substr(slash + 1)));
        crypto::Sha256 hash;
        for (std::uint64_t offset = 0;;) {
            TRY_VOID(m_progress.check());
            TRY(const std::size_t got, file.readAt(offset, m_buffer));
            if (got == 0) {
                return hash.finish();
            }
            hash.update(ByteView(m_buffer).first(got));
            offset += got;
            m_list.bytes += got;
        }
    }

    std::string m_target;
    const std::function<Result<void>(std::string_view)>& m_sink;
    Progress& m_progress;
    Bytes m_buffer;
    crypto::Sha256 m_whole;
    RestoredList m_list;
    ProgressReport m_report;
};

}  // namespace

Result<RestoredList> listRestored(OwnerVault& owner, const LogRecord& backup, const RestoreRequest& request,
                                  const std::function<Result<void>(std::string_view line)>& sink,
                                  Progress& progress) {
    Lister lister(request, sink, progress);
    const auto take = [&](const std::string& path, const format::Entry& entry) {
        return lister.take(path, entry);
    };
    const auto paths = request.paths.empty() ? std::vector<std::string>{""} : request.paths;
    for (const auto& path : paths) {
        TRY_VOID(listPath(owner, backup, path, Depth::Everything, take, progress));
    }
    return lister.finish();
}

}  // namespace coffer

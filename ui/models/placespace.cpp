// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/placespace.h"

#include <filesystem>

#include "models/pathtext.h"

namespace coffer::ui {

PlaceSpace::PlaceSpace(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_task(session.workers()), m_reread(m_task, [this] { read(); }) {
    connect(&session, &Session::backupChanged, this, &PlaceSpace::refresh);
    connect(&session, &Session::contentChanged, this, &PlaceSpace::refresh);
    refresh();
}

void PlaceSpace::read() {
    if (!m_session.hasBackup()) {
        show(-1, -1);
        return;
    }
    const auto work =
        [folder = nativePath(m_session.chosen()->folder)](Progress&) -> Result<std::filesystem::space_info> {
        std::error_code error;
        const auto space = std::filesystem::space(folder, error);
        return error ? Result<std::filesystem::space_info>(Error{Code::NotFound, error.message()}) : space;
    };
    show(-1, -1);
    m_task.start(Aim::ReadStatus, work, [this](const std::filesystem::space_info& space) {
        show(static_cast<double>(space.available), static_cast<double>(space.capacity));
    });
}

void PlaceSpace::show(double free, double total) {
    m_free = free;
    m_total = total;
    Q_EMIT changed();
}

}  // namespace coffer::ui

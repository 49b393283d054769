// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/folderwatcher.h"

#include <QtCore/QDateTime>
#include <QtCore/QDirIterator>
#include <QtCore/QFileInfo>
#include <algorithm>

namespace coffer::ui {
namespace {

constexpr std::chrono::seconds kRetry{30};

}  // namespace

FolderWatcher::FolderWatcher(std::chrono::milliseconds settle, QObject* parent)
    : QObject(parent), m_watcher(this), m_settle(this), m_retry(this) {
    m_settle.setInterval(settle);
    m_settle.setSingleShot(true);
    m_retry.setInterval(kRetry);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_settle.start(); });
    connect(&m_settle, &QTimer::timeout, this, &FolderWatcher::look);
    connect(&m_retry, &QTimer::timeout, this, &FolderWatcher::look);
}

void FolderWatcher::watch(const QStringList& folders) {
    m_folders = folders;
    m_settle.stop();
    follow();
    m_told = m_seen;
}

/// What lies in the folders, and all folders among it. Links are not followed.
QStringList FolderWatcher::walk(Measure& measure) const {
    QStringList folders;
    for (const QString& folder : m_folders) {
        if (!QFileInfo(folder).isDir()) {
            continue;
        }
        folders += folder;
        QDirIterator item(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                          QDirIterator::Subdirectories);
        while (item.hasNext()) {
            item.next();
            const QFileInfo info = item.fileInfo();
            if (info.isDir() && !info.isSymLink()) {
                folders += info.filePath();
                continue;
            }
            ++measure.files;
            measure.bytes += info.size();
            measure.newest = std::max(measure.newest, info.lastModified().toMSecsSinceEpoch());
        }
    }
    return folders.mid(0, kMostFolders);
}

void FolderWatcher::follow() {
    m_seen = {};
    const QStringList folders = walk(m_seen);
    const QStringList before = m_watcher.directories();
    QStringList gone, added;
    std::copy_if(before.begin(), before.end(), std::back_inserter(gone),
                 [&](const QString& folder) { return !folders.contains(folder); });
    std::copy_if(folders.begin(), folders.end(), std::back_inserter(added),
                 [&](const QString& folder) { return !before.contains(folder); });
    if (!gone.isEmpty()) {
        m_watcher.removePaths(gone);
    }
    if (!added.isEmpty()) {
        m_watcher.addPaths(added);
    }
    const bool allThere = std::all_of(m_folders.begin(), m_folders.end(),
                                      [&](const QString& folder) { return folders.contains(folder); });
    allThere ? m_retry.stop() : m_retry.start();
}

void FolderWatcher::look() {
    const Measure before = m_seen;
    follow();
    if (m_seen != before) {
        m_settle.start();
    } else if (m_seen != m_told && m_seen.files > 0) {
        m_told = m_seen;
        Q_EMIT arrived();
    }
}

}  // namespace coffer::ui

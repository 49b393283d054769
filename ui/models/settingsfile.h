// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QThreadPool>
#include <QtCore/QVariant>

namespace coffer::ui {

/// A small file of settings (QSettings, INI) that never keeps the thread that draws waiting for a disk: it is
/// read once, when the program starts and before there is a window, and written on a thread of its own, in
/// the order of the changes. Values are those in memory from then on; only what was changed here is written,
/// so that several of these may share a file. The destructor waits until all is written.
///
/// A file that is damaged or cannot be read counts as empty. Belongs to one thread.
class SettingsFile : public QObject {
    Q_OBJECT

public:
    /// `file` need not exist; its folder must. Empty: nothing is remembered beyond this object.
    explicit SettingsFile(QString file);
    ~SettingsFile() override = default;  // the pool waits

    /// Parts of a key stand in groups, with a / between them. Invalid when it is not there.
    [[nodiscard]] QVariant value(const QString& key) const { return m_values.value(key); }
    void set(const QString& key, const QVariant& value) { replace({}, {{key, value}}); }
    /// Takes out all of a group, unless that is empty, and puts these in.
    void replace(const QString& group, const QHash<QString, QVariant>& values);

Q_SIGNALS:
    /// What was changed holds only as long as the program runs.
    void notWritten(const QString& file);

private:
    QString m_file;
    QHash<QString, QVariant> m_values;
    QThreadPool m_writer;  ///< of one thread; last, so that it ends first
};

}  // namespace coffer::ui

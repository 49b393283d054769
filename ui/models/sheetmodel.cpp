// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheetmodel.h"

#include <QtGui/QGuiApplication>
#include <algorithm>

#include "bytes/encoding.h"
#include "crypto/random.h"
#include "keychain/keyfile.h"
#include "models/pathtext.h"
#include "models/secrettext.h"
#include "paper/sheetpdf.h"
#include "profile/places.h"

namespace coffer::ui {
namespace {

/// A4, or Letter where that is the paper of the country.
QPageSize usualPaper() {
    const bool imperial = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return QPageSize(imperial ? QPageSize::Letter : QPageSize::A4);
}

/// Made on the thread that draws, drawn on another.
std::function<Result<SecretBytes>(const QPageSize&)> drawing(const SheetModel::Content& content) {
    return [content, direction = QGuiApplication::layoutDirection()](const QPageSize& size) {
        return sheetPdf(
            {*content.key, content.vault, content.genesis, content.name, QDate::currentDate(), direction},
            size);
    };
}

}  // namespace

SheetModel::SheetModel(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_task(session.workers()) {
    connect(&m_task, &Task::stateChanged, this, &SheetModel::changed);
}

void SheetModel::show(Content content) {
    m_voided = m_voided || mayBeOut();
    m_content = std::move(content);
    m_saved = m_printed = m_sent = false;
    m_task.reset();
    askGroups();
    Q_EMIT changed();
}

void SheetModel::clear() {
    m_content.reset();
    m_saved = m_printed = m_sent = m_voided = false;
    m_typedBack = {};
    Q_EMIT changed();
}

void SheetModel::drop() {
    if (mayBeOut()) {
        m_session.tell({"unused-sheet", {Code::Refused, "the recovery key on it was not added"}});
    }
    clear();
}

void SheetModel::askGroups() {
    std::array<std::uint8_t, 2> random{};
    crypto::randomBytes(random);
    constexpr int kGroups = RecoveryKey::kGroups;
    const int first = random[0] % kGroups;
    const int second = (first + 1 + random[1] % (kGroups - 1)) % kGroups;
    m_asked = {std::min(first, second) + 1, std::max(first, second) + 1};
    m_typedBack = {};
}

void SheetModel::setRevealed(bool revealed) {
    m_revealed = revealed;
    Q_EMIT changed();
}

QString SheetModel::backupId() const {
    return m_content ? QString::fromStdString(toHex(m_content->vault)).left(8) : QString();
}

QString SheetModel::group(int number) const {
    if (!m_content || !m_revealed || number < 1 || number > groupCount()) {
        return {};
    }
    const SecretBytes text = m_content->key->text();
    const auto begin = static_cast<std::size_t>(number - 1) * (RecoveryKey::kGroupSize + 1);
    const auto group = asText(text.view()).substr(begin, RecoveryKey::kGroupSize);
    return QString::fromLatin1(group.data(), static_cast<qsizetype>(group.size()));
}

void SheetModel::save(const QUrl& file) {
    if (!m_content || m_task.state() == Task::Working) {
        return;
    }
    const auto work = [draw = drawing(*m_content), vault = nativePath(m_content->folder),
                       path = nativePath(localPath(file))](Progress&) -> Result<void> {
        TRY_VOID(requireOutside(vault, path, "the recovery key"));
        TRY_VOID(requireNewFile(path));
        TRY(const SecretBytes page, draw(usualPaper()));
        return writeSecretFile(path, page);
    };
    m_sent = true;
    m_task.start(Aim::SaveSheet, work, [this] { m_saved = m_saved || m_sent; });
}

void SheetModel::printSheet() {
    if (!m_content || !canPrint() || m_task.state() == Task::Working) {
        return;
    }
    const auto job = m_session.printer()->choose();
    if (!job || !m_content) {
        return;
    }
    const auto work = [draw = drawing(*m_content), job = *job](Progress&) -> Result<void> {
        TRY(const SecretBytes page, draw(job.size));
        return job.send(page);
    };
    m_sent = true;
    m_task.start(Aim::PrintSheet, work, [this] { m_printed = m_printed || m_sent; });
}

bool SheetModel::checkGroup(int number, const QString& typed) {
    if (!m_content || number < 1 || number > groupCount()) {
        return false;
    }
    const bool right =
        m_content->key->hasGroup(static_cast<std::size_t>(number - 1), asText(secretFrom(typed).view()));
    for (std::size_t i = 0; i < m_asked.size(); ++i) {
        m_typedBack[i] = number == m_asked[i] ? right : m_typedBack[i];
    }
    Q_EMIT changed();
    return right;
}

}  // namespace coffer::ui

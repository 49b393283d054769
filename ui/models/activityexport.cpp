// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activityexport.h"

#include <QtCore/QStringList>
#include <algorithm>

#include "files/names.h"

namespace coffer::ui {
namespace {

/// Rows hold names in one line already; this holds whatever a row holds.
QString oneLine(const QString& text) {
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.category() != QChar::Other_Control && c.category() != QChar::Separator_Line &&
               c.category() != QChar::Separator_Paragraph;
    });
    return plain ? text : QString::fromStdString(displayPath(text.toStdString()));
}

/// Spreadsheets skip spaces before they look for a formula.
bool looksLikeFormula(const QString& text) {
    static const QString kBeginnings = QStringLiteral("=+-@\uff1d\uff0b\uff0d\uff20|%");
    const QString start = text.trimmed();
    return !start.isEmpty() && kBeginnings.contains(start.front());
}

QByteArray field(const QString& text) {
    QString inner = oneLine(text);
    inner.replace('"', "\"\"");
    return '"' + ((looksLikeFormula(inner) ? "'" : "") + inner).toUtf8() + '"';
}

QByteArray line(const QStringList& fields) {
    QByteArrayList cells;
    for (const QString& cell : fields) {
        cells += field(cell);
    }
    return cells.join(',') + "\r\n";
}

}  // namespace

QByteArray activityCsv(const std::vector<ActivityRow>& rows) {
    QByteArray csv = line({"time", "computer", "act", "detail"});
    for (const ActivityRow& row : rows) {
        csv += line({row.time.toUTC().toString(Qt::ISODate), row.computer, row.title, row.detail});
    }
    return csv;
}

QByteArray activityText(const std::vector<ActivityRow>& rows) {
    QByteArray text;
    for (const ActivityRow& row : rows) {
        QStringList parts{row.time.toString("yyyy-MM-dd HH:mm"), row.computer, row.title, row.detail};
        parts.removeAll(QString());
        text += oneLine(parts.join("  ")).toUtf8() + '\n';
    }
    return text;
}

}  // namespace coffer::ui

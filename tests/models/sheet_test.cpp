// SPDX-License-Identifier: GPL-3.0-or-later
// The recovery sheet on paper, as poppler reads it: one page, every group, every figure, its letters in it;
// and that nothing of it lies in a file before it is where the person wanted it.
#include "models/sheetmodel.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include "bytes/encoding.h"
#include "models/desk.h"
#include "paper/sheetpdf.h"
#include "vault/readercopies.h"

using namespace coffer;
using namespace coffer::ui;
using coffer::test::Desk;

namespace {

/// What a program says of the PDF that it gets on its standard input.
QString said(const QString& program, QStringList arguments, const SecretBytes& pdf) {
    QProcess process;
    process.start(program, arguments);
    process.write(asText(pdf.view()).data(), static_cast<qint64>(pdf.size()));
    process.closeWriteChannel();
    return process.waitForFinished() && process.exitCode() == 0
               ? QString::fromUtf8(process.readAllStandardOutput())
               : "no answer: " + process.errorString() + process.readAllStandardError();
}

template <typename Id>
Id allOf(std::uint8_t byte) {
    Id id;
    std::fill(id.span().begin(), id.span().end(), byte);
    return id;
}

VaultId someVault() {
    return allOf<VaultId>(0xc0);
}

Hash someHash() {
    return allOf<Hash>(0xab);
}

QString digits(const QString& text) {
    return QString(text).remove(QRegularExpression("\\s"));
}

class FakePrinter : public SheetPrinter {
public:
    std::optional<Job> choose() override {
        ++asked;
        return wants ? std::optional<Job>({QPageSize(QPageSize::Letter), send}) : std::nullopt;
    }
    int asked = 0;
    bool wants = true;
    std::function<Result<void>(const SecretBytes&)> send;
};

}  // namespace

class SheetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneGoodPage_data();
    void oneGoodPage();
    void theLettersAreInIt();
    void longWordsStayOnThePage();
    void savingLeavesOnlyTheSheet();
    void printing();
};

void SheetTest::oneGoodPage_data() {
    QTest::addColumn<int>("paper");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("direction");
    const auto row = [](const char* title, int paper, const QString& name, int direction) {
        QTest::newRow(title) << paper << name << direction;
    };
    row("A4", QPageSize::A4, "Family chats", Qt::LeftToRight);
    row("Letter", QPageSize::Letter, "Family chats", Qt::LeftToRight);
    row("Japanese", QPageSize::A4, "家族のチャット", Qt::LeftToRight);
    row("Arabic", QPageSize::A4, "محادثات العائلة", Qt::RightToLeft);
    row("long", QPageSize::Letter, QString("All the chats of everybody ").repeated(6), Qt::LeftToRight);
}

void SheetTest::oneGoodPage() {
    QFETCH(int, paper);
    QFETCH(QString, name);
    QFETCH(int, direction);
    const RecoveryKey key = RecoveryKey::create();
    const QPageSize size(static_cast<QPageSize::PageSizeId>(paper));
    const auto pdf = sheetPdf(
        {key, someVault(), someHash(), name, QDate(2026, 1, 14), static_cast<Qt::LayoutDirection>(direction)},
        size);
    QVERIFY(pdf.ok());
    const QString facts = said("pdfinfo", {"-"}, *pdf);
    QVERIFY2(facts.contains(QRegularExpression("Pages: +1\n")), qPrintable(facts));
    QVERIFY2(facts.contains(paper == QPageSize::A4 ? "(A4)" : "(letter)"), qPrintable(facts));
    const QString text = said("pdftotext", {"-layout", "-", "-"}, *pdf);
    const SecretBytes words = key.text();
    const auto spelt = QString::fromLatin1(asText(words.view()).data(), static_cast<qsizetype>(words.size()));
    for (const QString& group : spelt.split('-')) {
        QVERIFY2(text.contains(group), qPrintable(group + " is not in\n" + text));
    }
    const QString all = digits(text);
    for (const std::string& figure : {toHex(readerHash()), toHex(someHash()), toHex(someVault())}) {
        QVERIFY2(all.contains(QString::fromStdString(figure).left(32)), qPrintable(text));
    }
    const QString folder = qEnvironmentVariable("COFFER_SHEETS");
    if (!folder.isEmpty()) {
        QFile file(folder + "/sheet-" + QTest::currentDataTag() + ".pdf");
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(asText(pdf->view()).data(), static_cast<qint64>(pdf->size()));
    }
}

void SheetTest::theLettersAreInIt() {
    const RecoveryKey key = RecoveryKey::create();
    const auto pdf = sheetPdf({key, someVault(), someHash(), "家族 العائلة", QDate(2026, 1, 14)},
                              QPageSize(QPageSize::A4));
    QVERIFY(pdf.ok());
    const QStringList fonts = said("pdffonts", {"-"}, *pdf).split('\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(fonts.size() >= 4);
    for (const QString& font : fonts) {  // … embedded, a subset, readable as text, object
        QVERIFY2(font.contains(QRegularExpression(" yes +(yes|no) +yes +\\d+ +\\d+$")), qPrintable(font));
    }
}

void SheetTest::longWordsStayOnThePage() {
    const RecoveryKey key = RecoveryKey::create();
    QImage page(5950, 3000, QImage::Format_Grayscale8);
    page.fill(Qt::white);
    QPainter painter(&page);
    drawSheet(painter, QSizeF(5950, 3000), {key, someVault(), someHash(), "Half a page", QDate(2026, 1, 14)});
    painter.end();
    for (int x = 0; x < page.width(); ++x) {
        QCOMPARE(page.pixelColor(x, page.height() - 20).lightness(), 255);
    }
}

void SheetTest::savingLeavesOnlyTheSheet() {
    Desk desk;
    SetupFlow setup(desk.session);
    QVERIFY(desk.prepare(setup));
    SheetModel& sheet = *setup.sheet();
    QVERIFY(!sheet.canPrint());
    const QTemporaryDir temporary;
    const QByteArray before = qgetenv("TMPDIR");
    const auto putBack =
        qScopeGuard([&] { before.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before); });
    qputenv("TMPDIR", temporary.path().toUtf8());
    std::filesystem::create_directories(desk.folder / "papers");
    sheet.save(desk.url("papers/sheet.pdf"));
    QVERIFY(Desk::succeeds(sheet.task()));
    QCOMPARE(QDir(desk.path("papers")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{"sheet.pdf"});
    QCOMPARE(QFile::permissions(desk.path("papers/sheet.pdf")) & QFileDevice::Permissions(0x0077),
             QFileDevice::Permissions());
    QProcess process;
    process.start("pdftotext", {"-layout", desk.path("papers/sheet.pdf"), "-"});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    for (int number = 1; number <= sheet.groupCount(); ++number) {
        QVERIFY(text.contains(sheet.group(number)));
    }
    QVERIFY(digits(text).contains(sheet.backupId()));
    QVERIFY(QDir(temporary.path()).isEmpty());
}

void SheetTest::printing() {
    Desk desk;
    FakePrinter printer;
    desk.session.setPrinter(printer);
    SetupFlow setup(desk.session);
    QVERIFY(desk.prepare(setup));
    SheetModel& sheet = *setup.sheet();
    QVERIFY(sheet.canPrint());
    printer.wants = false;
    sheet.printSheet();
    QCOMPARE(printer.asked, 1);
    QCOMPARE(sheet.task()->state(), Task::Idle);
    QVERIFY(!sheet.isPrinted());
    printer.wants = true;
    printer.send = [](const SecretBytes&) { return Result<void>(Error{Code::Unavailable, "no paper"}); };
    sheet.printSheet();
    QVERIFY(Desk::ends(sheet.task()));
    QCOMPARE(sheet.task()->problem().what, QString("The sheet was not printed"));
    QVERIFY(!sheet.isPrinted() && !setup.canPostpone());
    QString facts;
    printer.send = [&](const SecretBytes& pdf) {
        facts = said("pdfinfo", {"-"}, pdf);
        return Result<void>();
    };
    sheet.printSheet();
    QVERIFY(Desk::succeeds(sheet.task()));
    QVERIFY(facts.contains("(letter)"));
    QVERIFY(sheet.isPrinted() && setup.canPostpone());
}

QTEST_MAIN(SheetTest)
#include "sheet_test.moc"

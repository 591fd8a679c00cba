<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New dossier...</source>
        <translation>新建卷宗(&amp;N)...</translation>
    </message>
    <message>
        <source>&amp;Open dossier...</source>
        <translation>打开卷宗(&amp;O)...</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;sample dossier</source>
        <translation>打开示例卷宗(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import articles...</source>
        <translation>导入文章(&amp;I)...</translation>
    </message>
    <message>
        <source>Import a &amp;folder...</source>
        <translation>导入文件夹(&amp;F)...</translation>
    </message>
    <message>
        <source>Import the clip&amp;board</source>
        <translation>导入剪贴板(&amp;B)</translation>
    </message>
    <message>
        <source>Save a &amp;copy...</source>
        <translation>保存副本(&amp;C)...</translation>
    </message>
    <message>
        <source>&amp;Export the graph...</source>
        <translation>导出网络图(&amp;E)...</translation>
    </message>
    <message>
        <source>Save a &amp;picture of the window...</source>
        <translation>保存窗口图片(&amp;P)...</translation>
    </message>
    <message>
        <source>C&amp;lose dossier</source>
        <translation>关闭卷宗(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>网络图(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>阅读器(&amp;R)</translation>
    </message>
    <message>
        <source>Lift all &amp;filters</source>
        <translation>清除所有筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Se&amp;ttings...</source>
        <translation>设置(&amp;T)...</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>E&amp;ntity</source>
        <translation>实体(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Trace routes to here</source>
        <translation>追踪到此处的路径(&amp;T)</translation>
    </message>
    <message>
        <source>Trace routes &amp;from here</source>
        <translation>追踪从此处出发的路径(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>陈述(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>确认(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>驳回(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;How Clew works</source>
        <translation>Clew 使用说明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Clew</source>
        <translation>关于 Clew(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>时间线(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;ables</source>
        <translation>表格(&amp;A)</translation>
    </message>
    <message>
        <source>Read all articles ane&amp;w...</source>
        <translation>重新阅读所有文章(&amp;W)...</translation>
    </message>
    <message>
        <source>Re&amp;view queue</source>
        <translation>审核队列(&amp;V)</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>写备注(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>%1 · %2</source>
        <comment>type of an entity, number of its mentions</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n 次提及</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>polarity, date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>the best of more</source>
        <translation>更多结果中的最佳</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>最近的搜索</translation>
    </message>
    <message>
        <source>Words, "a phrase", word*, AND OR NOT, NEAR(a b, 5), title: word;  &gt; for commands</source>
        <translation>词语、"短语"、word*、AND OR NOT、NEAR(a b, 5)、title: word；&gt; 表示命令</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>“%1”</source>
        <comment>a title</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <comment>a claim, its polarity</comment>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a claim, its date</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1. Inference of the author; %2.</source>
        <comment>claim, document</comment>
        <translation>%1。作者推断；%2。</translation>
    </message>
    <message>
        <source>%1. “%2” (%3; %4)</source>
        <comment>claim, sentence, who says so, document</comment>
        <translation>%1。“%2”（%3；%4）</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>published: %1</source>
        <translation>发表：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n published</source>
        <translation>
            <numerusform>发表 %n 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from date to date</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 sanctioned</source>
        <translation>%1 受制裁</translation>
    </message>
    <message>
        <source>%1 restricted</source>
        <translation>%1 受限</translation>
    </message>
</context>
<context>
    <name>clew</name>
    <message>
        <source>%1: not in English; read without claims</source>
        <translation>%1：不是英文；已读入，但未提取陈述</translation>
    </message>
    <message>
        <source>Writes what articles say, as JSON, without a dossier.</source>
        <translation>不建卷宗，将文章内容以 JSON 写出。</translation>
    </message>
    <message>
        <source>Reads plain text, Markdown, records, database exports, newsletters and HTML. A folder stands for
the files in it. The format, clew-analysis-1, is described in the README.</source>
        <translation>可读取纯文本、Markdown、记录、数据库导出、新闻通讯和 HTML。文件夹代表其中的文件。
格式 clew-analysis-1 的说明见 README。</translation>
    </message>
    <message>
        <source>write to this file (default: standard output)</source>
        <translation>写入此文件（默认：标准输出）</translation>
    </message>
    <message>
        <source>--sentence takes a number from 1.</source>
        <translation>--sentence 需要从 1 开始的数字。</translation>
    </message>
    <message>
        <source>Shows how articles are read, sentence by sentence.</source>
        <translation>逐句显示文章是如何被解读的。</translation>
    </message>
    <message>
        <source>Words with their tags, the tree, names, mentions, dates in EDTF, claims with the frame
that made them, and the chains of mentions with the rule behind every link. - reads an
article from standard input.</source>
        <translation>显示词及其标注、句法树、名称、提及、EDTF 日期、陈述及生成它的框架，
以及提及链和每个链接背后的规则。- 表示从标准输入读取文章。</translation>
    </message>
    <message>
        <source>only this sentence, counted from 1</source>
        <translation>只显示此句，从 1 数起</translation>
    </message>
    <message>
        <source>There are only %1 sentences.</source>
        <translation>只有 %1 个句子。</translation>
    </message>
    <message>
        <source>title: %1</source>
        <translation>标题：%1</translation>
    </message>
    <message>
        <source>published: %1, %2</source>
        <translation>发表：%1，%2</translation>
    </message>
    <message>
        <source>sentence %1 of %2</source>
        <translation>第 %1 句，共 %2 句</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>句法树</translation>
    </message>
    <message>
        <source>names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>claims</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>not understood, though it speaks of</source>
        <translation>未能理解，但提到了</translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation>未确定</translation>
    </message>
    <message>
        <source>frame %1, by the words "%2"</source>
        <translation>框架 %1，依据词语“%2”</translation>
    </message>
    <message>
        <source>item</source>
        <translation>物项</translation>
    </message>
    <message>
        <source>via</source>
        <translation>经由</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>said by</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>entities</source>
        <translation>实体</translation>
    </message>
    <message>
        <source> (unnamed) </source>
        <translation>（未具名）</translation>
    </message>
    <message>
        <source>--format is json or graphml</source>
        <translation>--format 应为 json 或 graphml</translation>
    </message>
    <message>
        <source>Writes a dossier in a format that other programs read.</source>
        <translation>将卷宗写成其他程序可读的格式。</translation>
    </message>
    <message>
        <source>json: the documents as `analyse` writes them. graphml: the network, for Gephi, yEd or NetworkX.</source>
        <translation>json：与 `analyse` 写出的文档相同。graphml：网络图，供 Gephi、yEd 或 NetworkX 使用。</translation>
    </message>
    <message>
        <source>json or graphml</source>
        <translation>json 或 graphml</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 a check failed (an input was refused), 2 wrong use or input.</source>
        <translation>退出码：0 完成，1 检查未通过（有输入被拒绝），2 用法或输入有误。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>此说明</translation>
    </message>
    <message>
        <source>Reads articles, and traces how goods reached a party. A dossier is one file, *.clew.</source>
        <translation>阅读文章，追踪货物如何到达某一方。一个卷宗就是一个 *.clew 文件。</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>how to use a verb</source>
        <translation>某个命令的用法</translation>
    </message>
    <message>
        <source>the version of the program</source>
        <translation>程序版本</translation>
    </message>
    <message>
        <source>Where a file is written, - stands for standard output.</source>
        <translation>凡写文件之处，- 代表标准输出。</translation>
    </message>
    <message>
        <source>known already  %1</source>
        <translation>已存在  %1</translation>
    </message>
    <message>
        <source>added          %1</source>
        <translation>已添加  %1</translation>
    </message>
    <message>
        <source>[headline only]</source>
        <translation>[仅标题]</translation>
    </message>
    <message>
        <source>[credits %1]</source>
        <translation>[引自 %1]</translation>
    </message>
    <message>
        <source>%1 added, %2 known already, %3 refused</source>
        <translation>已添加 %1，已存在 %2，被拒绝 %3</translation>
    </message>
    <message>
        <source>Imports articles into a dossier; makes the dossier where there is none.</source>
        <translation>将文章导入卷宗；若卷宗不存在则新建。</translation>
    </message>
    <message>
        <source>A folder stands for the files in it. All articles of one call are one import, which undoes as one
change. A file that cannot be read is refused with its reason and does not stop the others.</source>
        <translation>文件夹代表其中的文件。一次调用的所有文章为一次导入，可作为一步撤销。
无法读取的文件会注明原因并跳过，不影响其他文件。</translation>
    </message>
    <message>
        <source>published</source>
        <translation>发表日期</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>出版方</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Lists the documents of a dossier.</source>
        <translation>列出卷宗中的文档。</translation>
    </message>
    <message>
        <source>write JSON to this file instead of a table</source>
        <translation>将 JSON 写入此文件，而不是输出表格</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>缺少内容。</translation>
    </message>
    <message>
        <source>That is too much: %1</source>
        <translation>多余的参数：%1</translation>
    </message>
    <message>
        <source>What shall be done?</source>
        <translation>要做什么？</translation>
    </message>
    <message>
        <source>There is no verb "%1".</source>
        <translation>没有“%1”这个命令。</translation>
    </message>
    <message>
        <source>Weakest: hop %1</source>
        <translation>最薄弱：第 %1 步</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺失：%1</translation>
    </message>
    <message>
        <source>Against it:</source>
        <translation>相反的说法：</translation>
    </message>
    <message>
        <source>(unnamed)</source>
        <translation>（未具名）</translation>
    </message>
    <message>
        <source>%1; says: %2; %3</source>
        <comment>polarity, speaker, document</comment>
        <translation>%1；说话人：%2；%3</translation>
    </message>
    <message>
        <source>No document holds that.</source>
        <translation>没有文档包含此内容。</translation>
    </message>
    <message>
        <source>Finds words in the texts and titles of a dossier.</source>
        <translation>在卷宗的正文和标题中查找词语。</translation>
    </message>
    <message>
        <source>No supported path from %1 to %2 in these documents.</source>
        <translation>这些文档中没有从 %1 到 %2 的有据路径。</translation>
    </message>
    <message>
        <source>From %1 to %2: routes found: %3</source>
        <translation>从 %1 到 %2：找到路径 %3 条</translation>
    </message>
    <message>
        <source>--from and --to are needed</source>
        <translation>需要 --from 和 --to</translation>
    </message>
    <message>
        <source>Shows by which routes an item, or what a party has, reached another party.</source>
        <translation>显示某物项或某方所有之物经由哪些路径到达另一方。</translation>
    </message>
    <message>
        <source>Every hop is shown with the sentence that says so, who says it, and the document. "No supported
path" is an answer as well.</source>
        <translation>每一步都附有原句、说话人和文档。“没有有据路径”也是一种答案。</translation>
    </message>
    <message>
        <source>an item, or a party that has it</source>
        <translation>物项，或持有它的一方</translation>
    </message>
    <message>
        <source>the party that it reached</source>
        <translation>它到达的一方</translation>
    </message>
    <message>
        <source>write JSON to this file instead of text</source>
        <translation>将 JSON 写入此文件，而不是输出文本</translation>
    </message>
    <message>
        <source>window, text, threads</source>
        <translation>窗口、文本、线程</translation>
    </message>
    <message>
        <source>the density strip of the timeline</source>
        <translation>时间线的密度条</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>公有领域</translation>
    </message>
    <message>
        <source>the dossier file and its full-text search</source>
        <translation>卷宗文件及其全文搜索</translation>
    </message>
    <message>
        <source>sentences, words, character sets</source>
        <translation>句子、词语、字符集</translation>
    </message>
    <message>
        <source>guessing a character set</source>
        <translation>字符集推测</translation>
    </message>
    <message>
        <source>reading HTML</source>
        <translation>读取 HTML</translation>
    </message>
    <message>
        <source>reading Markdown</source>
        <translation>读取 Markdown</translation>
    </message>
    <message>
        <source>reading front matter</source>
        <translation>读取文首元数据</translation>
    </message>
    <message>
        <source>typefaces, where they are installed</source>
        <translation>字体（如已安装）</translation>
    </message>
    <message>
        <source>an unnamed party</source>
        <translation>未具名的一方</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>subject, predicate, object</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a claim and the item that it is about</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <comment>a claim and a go-between</comment>
        <translation>%1，经由 %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format: day, short month, year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format: day, month, year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format: short month, year</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>date format: month, year</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>date format: year</comment>
        <translation>yyyy年</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自%1起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至%1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from date to date</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a file name, %2 a place in it such as "line 3, column 7"
----------
%1 says what is wrong, %2 is a detail: a limit, a name, what another program said</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>stopped at your request; nothing was changed</source>
        <translation>已按您的要求停止；未作任何更改</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有这样的文件或文件夹</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>cannot be read to its end</source>
        <translation>无法完整读取</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>this is not a text</source>
        <translation>这不是文本</translation>
    </message>
    <message>
        <source>this kind of file is not known</source>
        <translation>不认识这种文件</translation>
    </message>
    <message>
        <source>some bytes are no characters of the encoding of this file</source>
        <translation>有些字节不是此文件编码中的字符</translation>
    </message>
    <message>
        <source>larger than Clew reads</source>
        <translation>超出 Clew 可读取的大小</translation>
    </message>
    <message>
        <source>nested deeper than any article is</source>
        <translation>嵌套层数超过任何文章</translation>
    </message>
    <message>
        <source>the structure of the file is damaged</source>
        <translation>文件结构已损坏</translation>
    </message>
    <message>
        <source>the file ends in the middle</source>
        <translation>文件中途截断</translation>
    </message>
    <message>
        <source>holds no article and no headline</source>
        <translation>既无文章也无标题</translation>
    </message>
    <message>
        <source>this is not a dossier of Clew</source>
        <translation>这不是 Clew 的卷宗</translation>
    </message>
    <message>
        <source>this dossier was written by a later version of Clew</source>
        <translation>此卷宗由更新版本的 Clew 写成</translation>
    </message>
    <message>
        <source>the dossier is damaged</source>
        <translation>卷宗已损坏</translation>
    </message>
    <message>
        <source>another program is using this dossier</source>
        <translation>另一个程序正在使用此卷宗</translation>
    </message>
    <message>
        <source>the database refused</source>
        <translation>数据库拒绝了操作</translation>
    </message>
    <message>
        <source>nothing in this dossier has that name</source>
        <translation>此卷宗中没有这个名称</translation>
    </message>
    <message>
        <source>this search cannot be understood</source>
        <translation>无法理解此搜索</translation>
    </message>
    <message>
        <source>a data file of Clew itself is damaged</source>
        <translation>Clew 自身的数据文件已损坏</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>this was not asked in a way that Clew understands</source>
        <translation>Clew 无法理解此请求</translation>
    </message>
    <message>
        <source>start it again when you like</source>
        <translation>可随时重新开始</translation>
    </message>
    <message>
        <source>check the path and the spelling</source>
        <translation>请检查路径和拼写</translation>
    </message>
    <message>
        <source>check that you may read it and that it is a file</source>
        <translation>请确认有读取权限且它是文件</translation>
    </message>
    <message>
        <source>copy it to this computer and try again</source>
        <translation>请复制到本机后重试</translation>
    </message>
    <message>
        <source>check the free space and that you may write there</source>
        <translation>请检查剩余空间和写入权限</translation>
    </message>
    <message>
        <source>save the article again and check that it holds text</source>
        <translation>请重新保存文章并确认其中有文字</translation>
    </message>
    <message>
        <source>save the article as text, Markdown or HTML</source>
        <translation>请将文章存为文本、Markdown 或 HTML</translation>
    </message>
    <message>
        <source>save the file as UTF-8</source>
        <translation>请将文件存为 UTF-8</translation>
    </message>
    <message>
        <source>split it into single articles</source>
        <translation>请拆分为单篇文章</translation>
    </message>
    <message>
        <source>save the article as plain text</source>
        <translation>请将文章存为纯文本</translation>
    </message>
    <message>
        <source>correct that place or save the article as plain text</source>
        <translation>请改正该处，或将文章存为纯文本</translation>
    </message>
    <message>
        <source>download or copy it again</source>
        <translation>请重新下载或复制</translation>
    </message>
    <message>
        <source>open the page itself and drop its text</source>
        <translation>请打开网页并拖入其文字</translation>
    </message>
    <message>
        <source>choose a file that ends in .clew</source>
        <translation>请选择以 .clew 结尾的文件</translation>
    </message>
    <message>
        <source>install that version</source>
        <translation>请安装该版本</translation>
    </message>
    <message>
        <source>open a copy from your backup</source>
        <translation>请打开备份中的副本</translation>
    </message>
    <message>
        <source>close it there and try again</source>
        <translation>请在那里关闭后重试</translation>
    </message>
    <message>
        <source>try one of the names of the entity list</source>
        <translation>请使用实体列表中的名称</translation>
    </message>
    <message>
        <source>install Clew again</source>
        <translation>请重新安装 Clew</translation>
    </message>
    <message>
        <source>every change has been taken back</source>
        <translation>所有更改均已撤销</translation>
    </message>
    <message>
        <source>no change has been taken back</source>
        <translation>没有已撤销的更改</translation>
    </message>
    <message>
        <source>see the help</source>
        <translation>请参阅帮助</translation>
    </message>
    <message>
        <source>Error: %1; %2.</source>
        <comment>%1 what is wrong, %2 what to do</comment>
        <translation>错误：%1；%2。</translation>
    </message>
    <message>
        <source>%1: %2; %3.</source>
        <comment>%1 file, %2 what is wrong, %3 what to do</comment>
        <translation>%1：%2；%3。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>政府</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群体</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>H</source>
        <comment>letter for Person (human)</comment>
        <extracomment>One letter for a type of entity; no two types of the list may share one.</extracomment>
        <translation>H</translation>
    </message>
    <message>
        <source>O</source>
        <comment>letter for Organization</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>G</source>
        <comment>letter for Government</comment>
        <translation>G</translation>
    </message>
    <message>
        <source>L</source>
        <comment>letter for Place (location)</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>P</source>
        <comment>letter for Product</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>D</source>
        <comment>letter for Document</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>U</source>
        <comment>letter for Group (unnamed people or firms)</comment>
        <translation>U</translation>
    </message>
    <message>
        <source>M</source>
        <comment>letter for Money</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Q</source>
        <comment>letter for Quantity</comment>
        <translation>Q</translation>
    </message>
    <message>
        <source>produces</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>sells to</source>
        <translation>出售给</translation>
    </message>
    <message>
        <source>buys from</source>
        <translation>购自</translation>
    </message>
    <message>
        <source>buys through</source>
        <translation>通过…购买</translation>
    </message>
    <message>
        <source>rents to</source>
        <translation>出租给</translation>
    </message>
    <message>
        <source>provides access to</source>
        <translation>提供访问给</translation>
    </message>
    <message>
        <source>owns or is parent of</source>
        <translation>拥有或为其母公司</translation>
    </message>
    <message>
        <source>founded by</source>
        <translation>创办人</translation>
    </message>
    <message>
        <source>employed by</source>
        <translation>受雇于</translation>
    </message>
    <message>
        <source>located in</source>
        <translation>位于</translation>
    </message>
    <message>
        <source>sanctions</source>
        <translation>制裁</translation>
    </message>
    <message>
        <source>restricts</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>stockpiles</source>
        <translation>囤积</translation>
    </message>
    <message>
        <source>builds</source>
        <translation>建造</translation>
    </message>
    <message>
        <source>funds</source>
        <translation>资助</translation>
    </message>
    <message>
        <source>supplies</source>
        <translation>供应</translation>
    </message>
    <message>
        <source>evades through</source>
        <translation>借以规避</translation>
    </message>
    <message>
        <source>controls via shell</source>
        <translation>通过空壳公司控制</translation>
    </message>
    <message>
        <source>investigates</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>responds to</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>partner of</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>related to</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>asserted</source>
        <translation>断言</translation>
    </message>
    <message>
        <source>negated</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>否认</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>the publication itself</source>
        <translation>出版物本身</translation>
    </message>
    <message>
        <source>named source</source>
        <translation>具名来源</translation>
    </message>
    <message>
        <source>source known by role</source>
        <translation>以职务标明的来源</translation>
    </message>
    <message>
        <source>several unnamed sources</source>
        <translation>多个匿名来源</translation>
    </message>
    <message>
        <source>anonymous source</source>
        <translation>匿名来源</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>待审</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>markup</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>lines joined</source>
        <translation>合并行</translation>
    </message>
    <message>
        <source>white space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>related story</source>
        <translation>相关报道</translation>
    </message>
    <message>
        <source>offer or notice</source>
        <translation>广告或提示</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>页面装饰</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>abstract</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>index terms</source>
        <translation>索引词</translation>
    </message>
    <message>
        <source>encrypted data</source>
        <translation>加密数据</translation>
    </message>
    <message>
        <source>picture caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>credit line</source>
        <translation>署名行</translation>
    </message>
    <message>
        <source>misread letters repaired</source>
        <translation>修正误识字母</translation>
    </message>
    <message>
        <source>unreadable bytes replaced</source>
        <translation>替换不可读字节</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>front matter record</source>
        <translation>带元数据的记录</translation>
    </message>
    <message>
        <source>text of a web page</source>
        <translation>网页文字</translation>
    </message>
    <message>
        <source>database export</source>
        <translation>数据库导出</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>新闻通讯</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>selected text</source>
        <translation>选中的文字</translation>
    </message>
    <message>
        <source>Who supplied %1 is not in these documents.</source>
        <translation>这些文档没有说明 %1 由谁供应。</translation>
    </message>
    <message>
        <source>Who supplied %1 to %2 is not in these documents.</source>
        <translation>这些文档没有说明谁向 %2 供应了 %1。</translation>
    </message>
    <message>
        <source>The text leaves a party of this route unnamed.</source>
        <translation>原文未写明此路径中的一方。</translation>
    </message>
    <message>
        <source>Who is meant by “%1” is not said.</source>
        <translation>未说明“%1”指的是谁。</translation>
    </message>
    <message>
        <source>That %1 is meant here is assumed: a sentence of this route does not name it.</source>
        <translation>此处假定指 %1：此路径中有一句并未点名。</translation>
    </message>
    <message>
        <source>A step of this route is only said to be possible.</source>
        <translation>此路径中有一步只是被说成可能。</translation>
    </message>
    <message>
        <source>Capitals and accents do not matter. word* finds all words that begin so; "two words", AND, OR, NOT and
NEAR(a b, 5), -word and title: word are understood.</source>
        <translation>不区分大小写和变音符号。word* 查找以此开头的所有词；支持 "two words"、AND、OR、NOT、
NEAR(a b, 5)、-word 和 title: word。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>title of an article</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a citation</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>words of an article, and where it is from</comment>
        <translation>“%1”（%2）</translation>
    </message>
    <message>
        <source>correct that place or put the words in quotation marks</source>
        <translation>请改正该处，或把词语放入引号</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>引号未闭合</translation>
    </message>
    <message>
        <source>a parenthesis is not closed</source>
        <translation>括号未闭合</translation>
    </message>
    <message>
        <source>a parenthesis closes that was not opened</source>
        <translation>有多余的右括号</translation>
    </message>
    <message>
        <source>nothing stands before AND, OR or NOT</source>
        <translation>AND、OR 或 NOT 前面没有内容</translation>
    </message>
    <message>
        <source>nothing stands after AND, OR or NOT</source>
        <translation>AND、OR 或 NOT 后面没有内容</translation>
    </message>
    <message>
        <source>there are the fields title: and text: only</source>
        <translation>只有 title: 和 text: 两个字段</translation>
    </message>
    <message>
        <source>no word stands after the field</source>
        <translation>字段后面没有词</translation>
    </message>
    <message>
        <source>NEAR( ) needs words</source>
        <translation>NEAR( ) 需要词语</translation>
    </message>
    <message>
        <source>after its comma NEAR( ) needs a number of words</source>
        <translation>NEAR( ) 的逗号后需要词数</translation>
    </message>
    <message>
        <source>the parentheses are empty</source>
        <translation>括号为空</translation>
    </message>
    <message>
        <source>it only says what is not wanted</source>
        <translation>只写了不要什么</translation>
    </message>
    <message>
        <source>%1 documents read anew; %2 claims before, %3 now</source>
        <translation>重新阅读 %1 篇文档；原有 %2 条陈述，现有 %3 条</translation>
    </message>
    <message>
        <source>%1 decisions went over to rows that had moved; %2 decided claims were kept beside</source>
        <translation>%1 个决定转移到已移动的条目；%2 条已判定的陈述另行保留</translation>
    </message>
    <message>
        <source>as it was: %1</source>
        <translation>原状副本：%1</translation>
    </message>
    <message>
        <source>Reads all documents of a dossier anew with this version of Clew.</source>
        <translation>用此版本的 Clew 重新阅读卷宗中的所有文档。</translation>
    </message>
    <message>
        <source>What people confirmed, rejected, entered and noted stays. A copy of the dossier as it was is
laid beside it first.</source>
        <translation>人工确认、驳回、录入和备注的内容都会保留。事先会在旁边保存一份原状副本。</translation>
    </message>
</context>
<context>
    <name>clew::AboutDialog</name>
    <message>
        <source>About Clew</source>
        <translation>关于 Clew</translation>
    </message>
    <message>
        <source>Clew %1</source>
        <translation>Clew %1</translation>
    </message>
    <message>
        <source>&lt;i&gt;clew&lt;/i&gt;, noun: a ball of thread that leads the way through a labyrinth; the word from which “clue” comes.</source>
        <translation>&lt;i&gt;clew&lt;/i&gt;（英语）：引人走出迷宫的线团；“clue”（线索）一词由此而来。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更新版本（GPL-3.0-or-later）。不提供任何担保。</translation>
    </message>
    <message>
        <source>It stands on:</source>
        <translation>它基于：</translation>
    </message>
    <message>
        <source>Libraries and models with their licences</source>
        <translation>库和模型及其许可证</translation>
    </message>
    <message>
        <source>It reads with these models:</source>
        <translation>它使用以下模型阅读：</translation>
    </message>
</context>
<context>
    <name>clew::Article</name>
    <message>
        <source>Without a title</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>This record holds only a headline. The article itself is not in the dossier.</source>
        <translation>此记录只有标题，文章本身不在卷宗中。</translation>
    </message>
    <message numerus="yes">
        <source> … and %n more characters</source>
        <translation>
            <numerusform> …另有 %n 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::ArticlePage</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>clew::ChangeWords</name>
    <message>
        <source>withdrawing an import</source>
        <translation>撤回导入</translation>
    </message>
    <message>
        <source>importing documents</source>
        <translation>导入文档</translation>
    </message>
    <message>
        <source>placing a node</source>
        <translation>放置节点</translation>
    </message>
    <message>
        <source>freeing a node</source>
        <translation>释放节点</translation>
    </message>
    <message>
        <source>setting a claim back to proposed</source>
        <translation>将陈述恢复为待审</translation>
    </message>
    <message>
        <source>confirming a claim</source>
        <translation>确认陈述</translation>
    </message>
    <message>
        <source>rejecting a claim</source>
        <translation>驳回陈述</translation>
    </message>
    <message>
        <source>withdrawing the judgement on %1 and %2</source>
        <translation>撤回对 %1 与 %2 的判断</translation>
    </message>
    <message>
        <source>withdrawing a judgement</source>
        <translation>撤回判断</translation>
    </message>
    <message>
        <source>merging %1 and %2</source>
        <translation>合并 %1 与 %2</translation>
    </message>
    <message>
        <source>merging two entities</source>
        <translation>合并两个实体</translation>
    </message>
    <message>
        <source>keeping %1 and %2 apart</source>
        <translation>区分 %1 与 %2</translation>
    </message>
    <message>
        <source>keeping two entities apart</source>
        <translation>区分两个实体</translation>
    </message>
    <message>
        <source>leaving open whether two entities are one</source>
        <translation>暂不判定两个实体是否相同</translation>
    </message>
    <message>
        <source>adding the entity %1</source>
        <translation>添加实体 %1</translation>
    </message>
    <message>
        <source>removing the entity %1</source>
        <translation>移除实体 %1</translation>
    </message>
    <message>
        <source>marking a mention</source>
        <translation>标记提及</translation>
    </message>
    <message>
        <source>removing a mention</source>
        <translation>移除提及</translation>
    </message>
    <message>
        <source>adding the claim “%1”</source>
        <translation>添加陈述“%1”</translation>
    </message>
    <message>
        <source>removing the claim “%1”</source>
        <translation>移除陈述“%1”</translation>
    </message>
    <message>
        <source>dating a claim</source>
        <translation>设定陈述日期</translation>
    </message>
    <message>
        <source>taking back the date of a claim</source>
        <translation>收回陈述日期</translation>
    </message>
    <message>
        <source>giving an entity back its name from the texts</source>
        <translation>恢复原文名称</translation>
    </message>
    <message>
        <source>renaming an entity to %1</source>
        <translation>将实体改名为 %1</translation>
    </message>
    <message>
        <source>renaming %1 to %2</source>
        <translation>将 %1 改名为 %2</translation>
    </message>
    <message>
        <source>changing the type of an entity</source>
        <translation>更改实体类型</translation>
    </message>
    <message>
        <source>changing the type of %1</source>
        <translation>更改 %1 的类型</translation>
    </message>
    <message>
        <source>writing a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>deleting a note</source>
        <translation>删除备注</translation>
    </message>
    <message>
        <source>changing tags</source>
        <translation>更改标签</translation>
    </message>
    <message>
        <source>marking a document as read</source>
        <translation>将文档标为已读</translation>
    </message>
    <message>
        <source>marking a document as unread</source>
        <translation>将文档标为未读</translation>
    </message>
    <message>
        <source>saving the search “%1”</source>
        <translation>保存搜索“%1”</translation>
    </message>
    <message>
        <source>forgetting the search “%1”</source>
        <translation>删除搜索“%1”</translation>
    </message>
    <message>
        <source>dismissing a sentence from the review</source>
        <translation>从审核中移除句子</translation>
    </message>
    <message>
        <source>offering a sentence for review again</source>
        <translation>重新提交句子审核</translation>
    </message>
    <message>
        <source>correcting a claim</source>
        <translation>更正陈述</translation>
    </message>
    <message>
        <source>splitting an entity</source>
        <translation>拆分实体</translation>
    </message>
    <message>
        <source>adding an entity</source>
        <translation>添加实体</translation>
    </message>
    <message>
        <source>several changes</source>
        <translation>多项更改</translation>
    </message>
</context>
<context>
    <name>clew::ClaimForm</name>
    <message>
        <source>Who?</source>
        <translation>谁？</translation>
    </message>
    <message>
        <source>To whom, or what?</source>
        <translation>对谁，或什么？</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>货物</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>经由</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Says who? Empty: the publication</source>
        <translation>谁说的？留空：出版物</translation>
    </message>
    <message>
        <source>My &amp;inference: no sentence says so</source>
        <translation>我的推断：没有原句说明(&amp;I)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Kept as it is written, without a date.</source>
        <translation>按原文保留，无日期。</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>极性</translation>
    </message>
    <message>
        <source>Swap the two ends (Alt+W)</source>
        <translation>交换两端（Alt+W）</translation>
    </message>
    <message>
        <source>Swap the two ends</source>
        <translation>交换两端</translation>
    </message>
    <message>
        <source>New claim</source>
        <translation>新陈述</translation>
    </message>
    <message>
        <source>Correct a claim</source>
        <translation>更正陈述</translation>
    </message>
    <message>
        <source>Edit a claim</source>
        <translation>编辑陈述</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Type what is claimed: “sells to”, “owns” ...</source>
        <translation>输入陈述内容：“出售给”“拥有”…</translation>
    </message>
    <message>
        <source>“%1” is none of the relations that Clew knows. Press the down key for the list.</source>
        <translation>“%1”不是 Clew 已知的关系。按向下键查看列表。</translation>
    </message>
    <message>
        <source>Name at least one end of the claim.</source>
        <translation>请至少填写陈述的一端。</translation>
    </message>
    <message>
        <source>This claim is in the dossier already.</source>
        <translation>此陈述已在卷宗中。</translation>
    </message>
</context>
<context>
    <name>clew::ClaimRows</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>经由</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>物项</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>极性</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>录入者</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>the machine</source>
        <translation>机器</translation>
    </message>
</context>
<context>
    <name>clew::ComparisonDialog</name>
    <message>
        <source>The first entity</source>
        <translation>第一个实体</translation>
    </message>
    <message>
        <source>The second entity</source>
        <translation>第二个实体</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>不是同一个(&amp;N)</translation>
    </message>
    <message>
        <source>Merge two entities</source>
        <translation>合并两个实体</translation>
    </message>
    <message>
        <source>Keep two entities apart</source>
        <translation>区分两个实体</translation>
    </message>
    <message>
        <source>Name of the second entity</source>
        <translation>第二个实体的名称</translation>
    </message>
    <message>
        <source>Name of the merged entity</source>
        <translation>合并后的名称</translation>
    </message>
    <message>
        <source>Why? For example: same address, one letterhead, the company confirmed it</source>
        <translation>理由？例如：同一地址、同一信头、公司已确认</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Name of the first entity</source>
        <translation>第一个实体的名称</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type the name of the entity to compare with.</source>
        <translation>输入要比较的实体名称。</translation>
    </message>
    <message>
        <source>Merged, they are one node: %1 and %2 of “%3” will also count for “%4”. Nothing is overwritten; Undo parts them again.</source>
        <translation>合并后成为一个节点：“%3”的 %1 和 %2 也将计入“%4”。不会覆盖任何内容；撤销可重新分开。</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n 次提及</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n 条陈述</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::DateForm</name>
    <message>
        <source>The text gives no date, and the document bears none.</source>
        <translation>原文没有日期，文档也没有日期。</translation>
    </message>
    <message>
        <source>The text gives no date. Published %1.</source>
        <translation>原文没有日期。发表于 %1。</translation>
    </message>
    <message>
        <source>The text says “%1”; the document bears no date.</source>
        <translation>原文为“%1”；文档没有日期。</translation>
    </message>
    <message>
        <source>The text says “%1”. Published %2.</source>
        <translation>原文为“%1”。发表于 %2。</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>设定日期</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Date of a claim</source>
        <translation>陈述的日期</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>2022-10, October 2022, since 2019, last spring</source>
        <translation>2022-10, October 2022, since 2019, last spring</translation>
    </message>
    <message>
        <source>As the text has it</source>
        <translation>按原文</translation>
    </message>
    <message>
        <source>A day, a month, a year, an open span; plain words or EDTF.</source>
        <translation>日、月、年或开放时段；英文说法或 EDTF 均可。</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>解读为 %1。</translation>
    </message>
    <message>
        <source>Not understood yet. Try “October 2022”, “2022-10” or “since 2019”.</source>
        <translation>尚未理解。可试“October 2022”“2022-10”或“since 2019”。</translation>
    </message>
</context>
<context>
    <name>clew::DensityStrip</name>
    <message>
        <source>Claims and documents a month</source>
        <translation>每月陈述与文档</translation>
    </message>
    <message>
        <source>Arrows move the time window, Shift and arrows its end, Ctrl and arrows its begin; Esc lifts it.</source>
        <translation>方向键移动时间窗，Shift+方向键移动终点，Ctrl+方向键移动起点；Esc 清除。</translation>
    </message>
    <message>
        <source>Drag to select a time window, drag it or its ends to change it; Esc lifts it</source>
        <translation>拖动以选择时间窗，拖动时间窗或其两端以更改；Esc 清除</translation>
    </message>
    <message>
        <source>Time window: %1</source>
        <translation>时间窗：%1</translation>
    </message>
</context>
<context>
    <name>clew::DocumentDelegate</name>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>↳ record of</source>
        <translation>↳ 记录：</translation>
    </message>
    <message>
        <source>↳ retold by</source>
        <translation>↳ 转述：</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>clew::DocumentList</name>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>尚无文档</translation>
    </message>
    <message>
        <source>Drop articles on this window.</source>
        <translation>把文章拖到此窗口。</translation>
    </message>
</context>
<context>
    <name>clew::DocumentModel</name>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>only a headline</source>
        <translation>仅有标题</translation>
    </message>
    <message>
        <source>retells %1, which is not in this dossier</source>
        <translation>转述自 %1，该文不在此卷宗中</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, date</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, retelling</source>
        <comment>title, date</comment>
        <translation>%1，%2，转述</translation>
    </message>
</context>
<context>
    <name>clew::DocumentRows</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>出版方</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发表日期</translation>
    </message>
    <message>
        <source>Retells</source>
        <translation>转述自</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
</context>
<context>
    <name>clew::DropArea</name>
    <message>
        <source>Drop articles here</source>
        <translation>把文章拖到这里</translation>
    </message>
    <message>
        <source>Files, folders, a link or selected text from a browser</source>
        <translation>文件、文件夹、链接或浏览器中选中的文字</translation>
    </message>
</context>
<context>
    <name>clew::EdgeClaimModel</name>
    <message>
        <source>Said to be</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>谁说的</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
</context>
<context>
    <name>clew::EdgeClaims</name>
    <message>
        <source>%1, in %2</source>
        <comment>origin, and who retells it</comment>
        <translation>%1，见 %2</translation>
    </message>
    <message>
        <source>an inference, by hand</source>
        <translation>人工推断</translation>
    </message>
    <message>
        <source>%1 (entered by hand)</source>
        <translation>%1（人工录入）</translation>
    </message>
    <message>
        <source>Claims behind the relation</source>
        <translation>此关系背后的陈述</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Close the claims</source>
        <translation>关闭陈述列表</translation>
    </message>
</context>
<context>
    <name>clew::EntityActions</name>
    <message>
        <source>&amp;Merge with ...</source>
        <translation>合并到(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Split ...</source>
        <translation>拆分(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Not the same as ...</source>
        <translation>不同于(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Rename ...</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Change the t&amp;ype ...</source>
        <translation>更改类型(&amp;Y)…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>What shall it be called? Leave it empty for the name from the texts.</source>
        <translation>应叫什么名称？留空则用原文中的名称。</translation>
    </message>
    <message>
        <source>Change the type</source>
        <translation>更改类型</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>它是什么？</translation>
    </message>
</context>
<context>
    <name>clew::EntityDelegate</name>
    <message>
        <source>SANCTIONED %1</source>
        <translation>受制裁 %1</translation>
    </message>
    <message>
        <source>SANCTIONED</source>
        <translation>受制裁</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>未具名</translation>
    </message>
    <message numerus="yes">
        <source>%n spellings</source>
        <translation>
            <numerusform>%n 种写法</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::EntityField</name>
    <message>
        <source>Not in the dossier yet: %1. Click to change its type.</source>
        <translation>尚不在卷宗中：%1。点击可更改类型。</translation>
    </message>
</context>
<context>
    <name>clew::EntityForm</name>
    <message>
        <source>New mention</source>
        <translation>新提及</translation>
    </message>
    <message>
        <source>Name of the entity, or of one in the dossier</source>
        <translation>实体名称，或卷宗中已有的名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message numerus="yes">
        <source>Also where it stands &amp;elsewhere in this article: %n</source>
        <translation>
            <numerusform>本文其他出现处也标记：%n(&amp;E)</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Mention of a known entity</source>
        <translation>已知实体的提及</translation>
    </message>
    <message>
        <source>New entity</source>
        <translation>新实体</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>请输入名称。</translation>
    </message>
</context>
<context>
    <name>clew::EntityList</name>
    <message>
        <source>Entities</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>No entities yet</source>
        <translation>尚无实体</translation>
    </message>
    <message>
        <source>They appear here when articles have been imported.</source>
        <translation>导入文章后会显示在这里。</translation>
    </message>
    <message>
        <source>Filter entities</source>
        <translation>筛选实体</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entities shown, entities in all</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>clew::EntityModel</name>
    <message>
        <source>also: %1</source>
        <translation>又作：%1</translation>
    </message>
    <message>
        <source>Sanctioned, according to these documents</source>
        <translation>据这些文档，受制裁</translation>
    </message>
    <message>
        <source>Sanctioned %1, according to these documents</source>
        <translation>据这些文档，%1 受制裁</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, type, number of mentions</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>1 mention</source>
        <translation>1 次提及</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n 次提及</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::EntityRows</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>%1 (also %2)</source>
        <translation>%1（又作 %2）</translation>
    </message>
    <message>
        <source>%1: %2; %3 and %4</source>
        <comment>an entity: its type; two counts</comment>
        <translation>%1：%2；%3，%4</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n 篇文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent origins</source>
        <translation>
            <numerusform>%n 个独立来源</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::EventRows</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>极性</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>最近报道</translation>
    </message>
    <message>
        <source>Days until told</source>
        <translation>距报道天数</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>to the day</source>
        <translation>精确到日</translation>
    </message>
    <message>
        <source>to the month</source>
        <translation>精确到月</translation>
    </message>
    <message>
        <source>a few months</source>
        <translation>数月</translation>
    </message>
    <message>
        <source>to the year</source>
        <translation>精确到年</translation>
    </message>
    <message>
        <source>several years</source>
        <translation>数年</translation>
    </message>
    <message>
        <source>by a person, %1</source>
        <comment>%1 is a precision</comment>
        <translation>人工，%1</translation>
    </message>
    <message>
        <source>about, %1</source>
        <comment>%1 is a precision</comment>
        <translation>大约，%1</translation>
    </message>
    <message>
        <source>guessed, %1</source>
        <comment>%1 is a precision</comment>
        <translation>推测，%1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>clew::FilterPanel</name>
    <message>
        <source>2022 or 2022-10</source>
        <translation>2022 或 2022-10</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Confirmed claims only</source>
        <translation>仅已确认的陈述</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Only documents that hold these words</source>
        <translation>仅含这些词的文档</translation>
    </message>
    <message>
        <source>words of the articles</source>
        <translation>文章中的词</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Least number of origins</source>
        <translation>最少来源数</translation>
    </message>
    <message>
        <source>Lift all filters</source>
        <translation>清除所有筛选</translation>
    </message>
    <message>
        <source>Documents that hold</source>
        <translation>文档包含</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Origins, at least</source>
        <translation>来源数至少</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
</context>
<context>
    <name>clew::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>在本文中查找</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of a match, count of matches</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>clew::HelpWindow</name>
    <message>
        <source>How Clew works</source>
        <translation>Clew 使用说明</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>在帮助中查找</translation>
    </message>
</context>
<context>
    <name>clew::ImportSummary</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>导入内容</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>clew::Inspector</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>unnamed in the text</source>
        <translation>原文未具名</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>又作：%1</translation>
    </message>
    <message>
        <source>1 mention</source>
        <translation>1 次提及</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n 次提及</numerusform>
        </translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 篇文档</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n 篇文档</numerusform>
        </translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>No claim in these documents speaks of it.</source>
        <translation>这些文档中没有关于它的陈述。</translation>
    </message>
    <message>
        <source>Named together with</source>
        <translation>同时提到</translation>
    </message>
    <message>
        <source>1 origin</source>
        <translation>1 个来源</translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>经由</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>物项</translation>
    </message>
    <message>
        <source> (“%1”)</source>
        <comment>the words of a date</comment>
        <translation>（“%1”）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>说话人</translation>
    </message>
    <message>
        <source>In</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>识别方式</translation>
    </message>
    <message>
        <source>rule %1, confidence %2</source>
        <translation>规则 %1，置信度 %2</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>人工录入</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>named by hand</source>
        <translation>人工命名</translation>
    </message>
    <message>
        <source>My inference: no sentence says so.</source>
        <translation>我的推断：没有原句说明。</translation>
    </message>
    <message>
        <source>undated, by hand</source>
        <translation>人工设为无日期</translation>
    </message>
    <message>
        <source>%1, dated by hand</source>
        <translation>%1，人工设定日期</translation>
    </message>
    <message>
        <source>a person, entered by hand</source>
        <translation>人工录入</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>No claim was found in this document.</source>
        <translation>此文档中未找到陈述。</translation>
    </message>
    <message>
        <source>an unnamed party</source>
        <translation>未具名的一方</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a route</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hops</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::InspectorView</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>The sentence does say so</source>
        <translation>原句确实如此说</translation>
    </message>
    <message>
        <source>The sentence does not say so: the claim leaves network and routes</source>
        <translation>原句并未如此说：该陈述将移出网络图和路径</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Click a name in the text, a node, a hop or a row.</source>
        <translation>请点击文中名称、节点、步骤或表格行。</translation>
    </message>
    <message>
        <source>Open a dossier, or drop articles here to begin one.</source>
        <translation>打开卷宗，或把文章拖到这里新建一个。</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Change who, what and when; it is marked as entered by hand</source>
        <translation>更改人、事、时间；将标记为人工录入</translation>
    </message>
    <message>
        <source>Take away this claim that was entered by hand</source>
        <translation>移除这条人工录入的陈述</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路径</translation>
    </message>
</context>
<context>
    <name>clew::JobStatus</name>
    <message>
        <source>Cancel the import</source>
        <translation>取消导入</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the import (Esc)</source>
        <translation>取消导入（Esc）</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>正在导入 %1 / %2</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>正在导入…</translation>
    </message>
</context>
<context>
    <name>clew::Jobs</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Retellings</source>
        <translation>转述</translation>
    </message>
    <message>
        <source>Only a headline</source>
        <translation>仅有标题</translation>
    </message>
    <message>
        <source>Already in the dossier</source>
        <translation>已在卷宗中</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>retells %1</source>
        <translation>转述 %1</translation>
    </message>
    <message>
        <source>The import was cancelled. The dossier is as it was before.</source>
        <translation>导入已取消。卷宗保持原样。</translation>
    </message>
    <message>
        <source>1 article was added.</source>
        <translation>已添加 1 篇文章。</translation>
    </message>
    <message numerus="yes">
        <source>%n articles were added.</source>
        <translation>
            <numerusform>已添加 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>未添加任何内容。</translation>
    </message>
    <message>
        <source>1 was in the dossier already.</source>
        <translation>1 篇已在卷宗中。</translation>
    </message>
    <message numerus="yes">
        <source>%n were in the dossier already.</source>
        <translation>
            <numerusform>%n 篇已在卷宗中。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 could not be read.</source>
        <translation>1 篇无法读取。</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n 篇无法读取。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::LanesView</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Left and right arrow go from event to event, Enter selects, D dates it. The table of events holds the same as rows.</source>
        <translation>左右方向键在事件间移动，回车选择，D 设定日期。事件表以行显示相同内容。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an event, its date</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>clew::LinkStrip</name>
    <message>
        <source>Sentences that tell the same claim</source>
        <translation>陈述相同内容的句子</translation>
    </message>
    <message numerus="yes">
        <source>%n sentences are told in both</source>
        <translation>
            <numerusform>两篇共有 %n 句</numerusform>
        </translation>
    </message>
    <message>
        <source>Both tell this.</source>
        <translation>两篇都这么说。</translation>
    </message>
    <message>
        <source>One tells this, the other denies or negates it.</source>
        <translation>一篇如此说，另一篇否认或否定。</translation>
    </message>
</context>
<context>
    <name>clew::MainWindow</name>
    <message>
        <source>Clew</source>
        <translation>Clew</translation>
    </message>
    <message>
        <source>Documents and entities</source>
        <translation>文档与实体</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络图</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>%1 — Clew</source>
        <translation>%1 — Clew</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>卷宗</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n 篇文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n 个实体</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n 条陈述</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做：%1(&amp;R)</translation>
    </message>
    <message>
        <source>Clew dossiers (*.clew)</source>
        <translation>Clew 卷宗 (*.clew)</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>新建卷宗</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>打开卷宗</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>导入文章</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Export the graph</source>
        <translation>导出网络图</translation>
    </message>
    <message>
        <source>GraphML (*.graphml)</source>
        <translation>GraphML (*.graphml)</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Only the titles of the links were kept: Clew never goes online. Save the pages from the browser and drop the files.</source>
        <translation>只保留了链接的标题：Clew 从不联网。请在浏览器中保存网页，再拖入文件。</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>在旁边打开</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Read all articles anew</source>
        <translation>重新阅读所有文章</translation>
    </message>
    <message numerus="yes">
        <source>This version of Clew reads all %n articles again. What you confirmed, rejected, entered and noted stays. A copy of the dossier as it is now is laid beside it first.</source>
        <translation>
            <numerusform>此版本的 Clew 将重新阅读全部 %n 篇文章。您确认、驳回、录入和备注的内容都会保留。事先会在旁边保存一份当前副本。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading anew ...</source>
        <translation>正在重新阅读…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n claims before</source>
        <translation>
            <numerusform>原有 %n 条陈述</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims now</source>
        <translation>
            <numerusform>现有 %n 条陈述</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims that you had decided are no longer found; they were kept.</source>
        <translation>
            <numerusform>有 %n 条您已判定的陈述不再被找到；均已保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was: %1</source>
        <translation>原状副本：%1</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>某人</translation>
    </message>
</context>
<context>
    <name>clew::Minimap</name>
    <message>
        <source>Overview of the network</source>
        <translation>网络概览</translation>
    </message>
    <message>
        <source>Drag to move the view.</source>
        <translation>拖动以移动视图。</translation>
    </message>
</context>
<context>
    <name>clew::NetworkCanvas</name>
    <message>
        <source>Network</source>
        <translation>网络图</translation>
    </message>
</context>
<context>
    <name>clew::NetworkView</name>
    <message>
        <source>Network</source>
        <translation>网络图</translation>
    </message>
    <message>
        <source>&amp;Fit Network</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Release Pinned Nodes</source>
        <translation>释放固定节点(&amp;R)</translation>
    </message>
    <message>
        <source>No dossier is open</source>
        <translation>没有打开的卷宗</translation>
    </message>
    <message>
        <source>Open or make a dossier, then drop articles on this window.</source>
        <translation>打开或新建卷宗，再把文章拖到此窗口。</translation>
    </message>
    <message>
        <source>No relations yet</source>
        <translation>尚无关系</translation>
    </message>
    <message>
        <source>Drop articles on this window: who sells, rents or passes what to whom is drawn here.</source>
        <translation>把文章拖到此窗口：谁向谁出售、出租或转交什么，都会画在这里。</translation>
    </message>
    <message>
        <source>The filter leaves nothing to show. Esc lifts it.</source>
        <translation>筛选后没有可显示的内容。Esc 清除筛选。</translation>
    </message>
    <message>
        <source>%1 of %2 entities</source>
        <translation>%1 / %2 个实体</translation>
    </message>
    <message>
        <source>asserted</source>
        <translation>断言</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>denied or negated</source>
        <translation>否认或否定</translation>
    </message>
    <message>
        <source>SANCTIONED</source>
        <translation>受制裁</translation>
    </message>
    <message>
        <source>SANCTIONED %1</source>
        <comment>since a year</comment>
        <translation>受制裁 %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>a node that stands for several</comment>
        <translation>%1 等 %2 个</translation>
    </message>
    <message>
        <source>more independent origins</source>
        <translation>独立来源更多</translation>
    </message>
    <message>
        <source>goods, from the dot on</source>
        <translation>货物，自圆点起</translation>
    </message>
    <message>
        <source>entered by a person</source>
        <translation>由人录入</translation>
    </message>
    <message>
        <source>said to be sanctioned</source>
        <translation>据称受制裁</translation>
    </message>
    <message>
        <source>stands for several</source>
        <translation>代表多个</translation>
    </message>
    <message>
        <source>pinned by hand</source>
        <translation>手动固定</translation>
    </message>
    <message>
        <source>selected, or on the route</source>
        <translation>已选中或在路径上</translation>
    </message>
    <message>
        <source>&amp;Pin or Free</source>
        <translation>固定或释放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>Show All That Is &amp;Hidden</source>
        <translation>显示所有隐藏项(&amp;H)</translation>
    </message>
    <message>
        <source>Show Neigh&amp;bours</source>
        <translation>显示邻居(&amp;B)</translation>
    </message>
    <message>
        <source>Draw What Hangs on It &amp;as One</source>
        <translation>将其附属合为一个(&amp;A)</translation>
    </message>
    <message>
        <source>Draw Selected as &amp;One Node</source>
        <translation>将所选合为一个节点(&amp;O)</translation>
    </message>
    <message>
        <source>Draw &amp;Unnamed Parties as One</source>
        <translation>将未具名者合为一个(&amp;U)</translation>
    </message>
    <message>
        <source>Draw All Nodes &amp;Apart</source>
        <translation>分开显示所有节点(&amp;A)</translation>
    </message>
    <message>
        <source>Only the &amp;Neighbours</source>
        <translation>仅邻居(&amp;N)</translation>
    </message>
    <message>
        <source>Only Neighbours and &amp;Theirs</source>
        <translation>仅邻居及其邻居(&amp;T)</translation>
    </message>
    <message>
        <source>Bac&amp;k to the Whole Picture</source>
        <translation>回到全图(&amp;K)</translation>
    </message>
    <message>
        <source>Show Every &amp;Entity</source>
        <translation>显示所有实体(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>全选(&amp;S)</translation>
    </message>
    <message>
        <source>In&amp;vert the Selection</source>
        <translation>反选(&amp;V)</translation>
    </message>
    <message>
        <source>Undo Change of the &amp;View</source>
        <translation>撤销视图更改(&amp;V)</translation>
    </message>
    <message>
        <source>Redo Change of the Vie&amp;w</source>
        <translation>重做视图更改(&amp;W)</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>筛选(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Claims of the Relation</source>
        <translation>此关系的陈述(&amp;C)</translation>
    </message>
    <message>
        <source>Overview &amp;Map</source>
        <translation>概览图(&amp;M)</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>图例(&amp;G)</translation>
    </message>
    <message>
        <source>Save a Picture of the Network...</source>
        <translation>保存网络图图片...</translation>
    </message>
    <message>
        <source>%1 – %2 – %3</source>
        <comment>from, relation, to</comment>
        <translation>%1 – %2 – %3</translation>
    </message>
    <message>
        <source>Save a picture of the network</source>
        <translation>保存网络图图片</translation>
    </message>
    <message>
        <source>Drawings (*.svg);;Pictures (*.png);;PDF documents (*.pdf)</source>
        <translation>矢量图 (*.svg);;图片 (*.png);;PDF 文档 (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>stands also for: %1</source>
        <translation>也代表：%1</translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 条陈述</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n 条陈述</numerusform>
        </translation>
    </message>
    <message>
        <source>said to be sanctioned since %1</source>
        <translation>据称自 %1 起受制裁</translation>
    </message>
    <message>
        <source>%1, unnamed</source>
        <translation>%1，未具名</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>又作：%1</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 篇文档</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n 篇文档</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned by hand</source>
        <translation>手动固定</translation>
    </message>
    <message>
        <source>1 origin</source>
        <translation>1 个来源</translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: goods of %2</source>
        <translation>%1：%2 的货物</translation>
    </message>
    <message>
        <source>Arranging the network … Esc stops it.</source>
        <translation>正在排布网络图… Esc 停止。</translation>
    </message>
    <message>
        <source>Everything is hidden. Shift+H shows it again.</source>
        <translation>全部已隐藏。Shift+H 重新显示。</translation>
    </message>
    <message>
        <source>%1, filtered</source>
        <translation>%1，已筛选</translation>
    </message>
    <message>
        <source>arranging, %1 %</source>
        <translation>排布中，%1%</translation>
    </message>
</context>
<context>
    <name>clew::NotesEditor</name>
    <message>
        <source>Tags, parted by commas</source>
        <translation>标签，以逗号分隔</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Kept as soon as you go on; Esc takes back what was typed</source>
        <translation>离开即保存；Esc 放弃输入</translation>
    </message>
</context>
<context>
    <name>clew::NotesList</name>
    <message>
        <source>%1 to %2</source>
        <comment>a route</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Filter by words or tags</source>
        <translation>按词或标签筛选</translation>
    </message>
    <message>
        <source>Something that is withdrawn at present</source>
        <translation>目前已撤回的内容</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>尚无备注</translation>
    </message>
    <message>
        <source>No note has these words</source>
        <translation>没有含这些词的备注</translation>
    </message>
    <message>
        <source>Select a document, an entity, a claim or a route, and write on its card.</source>
        <translation>选择文档、实体、陈述或路径，在其卡片上书写。</translation>
    </message>
    <message>
        <source>Clear the filter to see all notes.</source>
        <translation>清除筛选以查看所有备注。</translation>
    </message>
</context>
<context>
    <name>clew::Pocket</name>
    <message>
        <source>Claims without a date</source>
        <translation>无日期的陈述</translation>
    </message>
    <message>
        <source>Enter or D gives the claim a date.</source>
        <translation>回车或 D 为陈述设定日期。</translation>
    </message>
</context>
<context>
    <name>clew::PocketModel</name>
    <message>
        <source>“%1”: the text does not date that event</source>
        <translation>“%1”：原文未注明该事件日期</translation>
    </message>
    <message>
        <source>“%1”: the document bears no date</source>
        <translation>“%1”：文档没有日期</translation>
    </message>
    <message>
        <source>“%1”: not understood</source>
        <translation>“%1”：未能理解</translation>
    </message>
    <message>
        <source>no date in the text</source>
        <translation>原文无日期</translation>
    </message>
    <message>
        <source>%1
%2
Double click or D: give a date</source>
        <comment>claim, its words of time</comment>
        <translation>%1
%2
双击或按 D：设定日期</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a claim, its words of time</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>clew::PredicateField</name>
    <message>
        <source>Does what?</source>
        <translation>做什么？</translation>
    </message>
    <message>
        <source>What is claimed</source>
        <translation>陈述内容</translation>
    </message>
</context>
<context>
    <name>clew::Reader</name>
    <message>
        <source>1 mention</source>
        <translation>1 次提及</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n 次提及</numerusform>
        </translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 篇文档</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n 篇文档</numerusform>
        </translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 条陈述</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n 条陈述</numerusform>
        </translation>
    </message>
    <message>
        <source>unnamed in the text</source>
        <translation>原文未具名</translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>又作：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>1 range repaired: %1</source>
        <translation>修正 1 处：%1</translation>
    </message>
    <message>
        <source>1 range cut: %1</source>
        <translation>删去 1 处：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n ranges cut or repaired: %1</source>
        <translation>
            <numerusform>删去或修正 %n 处：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ranges cut: %1</source>
        <translation>
            <numerusform>删去 %n 处：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change of form alone</source>
        <translation>仅 1 处格式更改</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of form alone</source>
        <translation>
            <numerusform>仅 %n 处格式更改</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>text before and after a repair</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>1 origin</source>
        <translation>1 个来源</translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>作者：%1</translation>
    </message>
    <message>
        <source>retells %1</source>
        <translation>转述 %1</translation>
    </message>
    <message>
        <source>origin of 1 other document</source>
        <translation>另 1 篇文档的来源</translation>
    </message>
    <message numerus="yes">
        <source>origin of %n other documents</source>
        <translation>
            <numerusform>另 %n 篇文档的来源</numerusform>
        </translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>由人录入</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number of a page, count of pages</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>✓ read</source>
        <translation>✓ 已读</translation>
    </message>
    <message>
        <source>● not read yet</source>
        <translation>● 未读</translation>
    </message>
</context>
<context>
    <name>clew::ReaderPane</name>
    <message>
        <source>No article yet</source>
        <translation>尚无文章</translation>
    </message>
    <message>
        <source>Drop files, folders, a link or selected text on this window.</source>
        <translation>把文件、文件夹、链接或选中的文字拖到此窗口。</translation>
    </message>
    <message>
        <source>No dossier is open</source>
        <translation>没有打开的卷宗</translation>
    </message>
    <message>
        <source>Open a dossier, or drop articles here to begin one.</source>
        <translation>打开卷宗，或把文章拖到这里新建一个。</translation>
    </message>
    <message>
        <source>This article cannot be shown</source>
        <translation>无法显示此文章</translation>
    </message>
</context>
<context>
    <name>clew::ReaderView</name>
    <message>
        <source>Next mention</source>
        <translation>下一处提及</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>上一处提及</translation>
    </message>
    <message>
        <source>Show what was cut</source>
        <translation>显示删去的内容</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>在本文中查找</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>正常文字大小</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>publisher, title of an article</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>下一条陈述</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>上一条陈述</translation>
    </message>
    <message>
        <source>Compare with a second article</source>
        <translation>与第二篇文章比较</translation>
    </message>
    <message>
        <source>Next sentence that both tell</source>
        <translation>下一处共有句子</translation>
    </message>
    <message>
        <source>Previous sentence that both tell</source>
        <translation>上一处共有句子</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>连同出处复制</translation>
    </message>
    <message>
        <source>Copy link to passage</source>
        <translation>复制段落链接</translation>
    </message>
    <message>
        <source>Letters on mentions</source>
        <translation>提及上的字母</translation>
    </message>
    <message>
        <source>Short lines</source>
        <translation>短行</translation>
    </message>
    <message>
        <source>Comfortable lines</source>
        <translation>适中行宽</translation>
    </message>
    <message>
        <source>Long lines</source>
        <translation>长行</translation>
    </message>
    <message>
        <source>Lines as wide as the window</source>
        <translation>行宽随窗口</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>行宽</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>在旁边打开</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Fold what was cut here</source>
        <translation>收起此处删去的内容</translation>
    </message>
    <message>
        <source>Show what was cut here</source>
        <translation>显示此处删去的内容</translation>
    </message>
    <message>
        <source>Copy what was cut here</source>
        <translation>复制此处删去的内容</translation>
    </message>
    <message>
        <source>Copied the citation.</source>
        <translation>已复制出处。</translation>
    </message>
    <message>
        <source>Copied the passage with its citation.</source>
        <translation>已复制段落及出处。</translation>
    </message>
    <message>
        <source>Copied a link to the passage on the web.</source>
        <translation>已复制网页段落链接。</translation>
    </message>
    <message>
        <source>New claim from the selection</source>
        <translation>由选区新建陈述</translation>
    </message>
    <message>
        <source>Correct the claim</source>
        <translation>更正陈述</translation>
    </message>
    <message>
        <source>New mention from the selection</source>
        <translation>由选区新建提及</translation>
    </message>
    <message>
        <source>The article is read</source>
        <translation>文章已读</translation>
    </message>
    <message>
        <source>Print the article...</source>
        <translation>打印文章...</translation>
    </message>
    <message>
        <source>The claim is in the dossier.</source>
        <translation>陈述已存入卷宗。</translation>
    </message>
    <message>
        <source>The mention is in the dossier.</source>
        <translation>提及已存入卷宗。</translation>
    </message>
    <message>
        <source>Select the words that make the claim, then press C.</source>
        <translation>选中构成陈述的文字，然后按 C。</translation>
    </message>
    <message>
        <source>Select the words that name something, then press E.</source>
        <translation>选中名称，然后按 E。</translation>
    </message>
    <message>
        <source>Close the second article</source>
        <translation>关闭第二篇文章</translation>
    </message>
    <message>
        <source>There is no second article in this dossier to compare with.</source>
        <translation>此卷宗中没有可比较的第二篇文章。</translation>
    </message>
    <message>
        <source>Copied a reference to the passage in this dossier.</source>
        <translation>已复制此卷宗中该段落的引用。</translation>
    </message>
</context>
<context>
    <name>clew::ResultModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a result, what is said of it</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>clew::Review</name>
    <message>
        <source>Says: %1</source>
        <translation>说话人：%1</translation>
    </message>
    <message>
        <source>Rule %1, right in %2 of 100 such claims</source>
        <translation>规则 %1，此类陈述每 100 条约 %2 条正确</translation>
    </message>
    <message>
        <source>No claim was made of this sentence. Does it make one?</source>
        <translation>此句未提取出陈述。它是否包含陈述？</translation>
    </message>
    <message>
        <source>Are these two one?</source>
        <translation>这两者是同一个吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n 次提及</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n 篇文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n 条陈述</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 = %2 ?</source>
        <comment>two names that may be one</comment>
        <translation>%1 = %2 ？</translation>
    </message>
    <message>
        <source>The one is made of the initials of the other.</source>
        <translation>一个由另一个的首字母组成。</translation>
    </message>
    <message>
        <source>The one is a part of the other.</source>
        <translation>一个是另一个的一部分。</translation>
    </message>
    <message>
        <source>They differ by one letter.</source>
        <translation>仅差一个字母。</translation>
    </message>
    <message>
        <source>They bear the same name.</source>
        <translation>名称相同。</translation>
    </message>
</context>
<context>
    <name>clew::ReviewPanel</name>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>What to review</source>
        <translation>审核内容</translation>
    </message>
    <message>
        <source>Of which document</source>
        <translation>哪篇文档</translation>
    </message>
    <message>
        <source>Which claims</source>
        <translation>哪些陈述</translation>
    </message>
    <message>
        <source>How sure the machine is</source>
        <translation>机器的把握</translation>
    </message>
    <message>
        <source>What to decide</source>
        <translation>要判断的内容</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>审核队列</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <translation>Shift+空格</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Any predicate</source>
        <translation>任何关系</translation>
    </message>
    <message>
        <source>Any confidence</source>
        <translation>任何置信度</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>所有文档</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>剩 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>没有待审内容</translation>
    </message>
    <message>
        <source>Nothing left by this filter</source>
        <translation>此筛选下没有内容</translation>
    </message>
    <message>
        <source>Everything is reviewed</source>
        <translation>已全部审核</translation>
    </message>
    <message>
        <source>Open a dossier, or drop articles here to begin one.</source>
        <translation>打开卷宗，或把文章拖到这里新建一个。</translation>
    </message>
    <message>
        <source>Choose “Everything” above to see what else waits.</source>
        <translation>在上方选择“全部”查看其余待审内容。</translation>
    </message>
    <message>
        <source>Import more articles, or select words in the reader and press C to add a claim that was missed.</source>
        <translation>导入更多文章，或在阅读器中选中文字按 C 补录遗漏的陈述。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Add a claim</source>
        <translation>添加陈述</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不是同一个</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation>没有内容</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
</context>
<context>
    <name>clew::RouteDelegate</name>
    <message>
        <source>weakest hop</source>
        <translation>最薄弱的一步</translation>
    </message>
</context>
<context>
    <name>clew::Routes</name>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Route %1</source>
        <translation>路径 %1</translation>
    </message>
    <message>
        <source>1 hop</source>
        <translation>1 步</translation>
    </message>
    <message numerus="yes">
        <source>%n hops</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>Against: %1</source>
        <translation>相反：%1</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 篇文档</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n 篇文档</numerusform>
        </translation>
    </message>
    <message>
        <source>1 origin</source>
        <translation>1 个来源</translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>documents, origins</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>the weakest hop of the route</source>
        <translation>此路径最薄弱的一步</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from, to</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>weakest</source>
        <translation>最薄弱</translation>
    </message>
</context>
<context>
    <name>clew::RoutesView</name>
    <message>
        <source>Routes</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>追踪</translation>
    </message>
    <message>
        <source>Copy with citations</source>
        <translation>连同引文复制</translation>
    </message>
    <message>
        <source>An item, or a party that has it</source>
        <translation>物项，或持有它的一方</translation>
    </message>
    <message>
        <source>The party that it reached</source>
        <translation>它到达的一方</translation>
    </message>
    <message>
        <source>Look for the routes between the two</source>
        <translation>查找两者之间的路径</translation>
    </message>
    <message>
        <source>No dossier is open</source>
        <translation>没有打开的卷宗</translation>
    </message>
    <message>
        <source>Open a dossier, or drop articles here to begin one.</source>
        <translation>打开卷宗，或把文章拖到这里新建一个。</translation>
    </message>
    <message>
        <source>No trace yet</source>
        <translation>尚未追踪</translation>
    </message>
    <message>
        <source>Choose both ends and press Trace.</source>
        <translation>选择两端，然后点击“追踪”。</translation>
    </message>
    <message>
        <source>1 route</source>
        <translation>1 条路径</translation>
    </message>
    <message numerus="yes">
        <source>%n routes</source>
        <translation>
            <numerusform>%n 条路径</numerusform>
        </translation>
    </message>
    <message>
        <source>No supported path</source>
        <translation>没有有据路径</translation>
    </message>
    <message>
        <source>No chain of claims in these documents leads from %1 to %2.</source>
        <translation>这些文档中没有从 %1 通向 %2 的陈述链。</translation>
    </message>
    <message>
        <source>%1 of %2 routes</source>
        <translation>%1 / %2 条路径</translation>
    </message>
    <message>
        <source>No route in this window</source>
        <translation>此时间窗内没有路径</translation>
    </message>
    <message numerus="yes">
        <source>Lift the time window or the filter to see %n routes.</source>
        <translation>
            <numerusform>清除时间窗或筛选可看到 %n 条路径。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::SearchBox</name>
    <message>
        <source>Search articles, entities, commands   Ctrl+K</source>
        <translation>搜索文章、实体、命令   Ctrl+K</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>未找到“%1”</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search</source>
        <translation>保存此搜索(&amp;V)</translation>
    </message>
    <message>
        <source>Words, "a phrase", word*, AND, OR, NOT, NEAR(a b, 5), title: word; &gt; for commands. Up and Down choose, Enter opens.</source>
        <translation>词语、"短语"、word*、AND、OR、NOT、NEAR(a b, 5)、title: word；&gt; 表示命令。上下键选择，回车打开。</translation>
    </message>
    <message>
        <source>Save this search (%1)</source>
        <translation>保存此搜索（%1）</translation>
    </message>
    <message>
        <source>Forget this sa&amp;ved search</source>
        <translation>删除此已保存的搜索(&amp;V)</translation>
    </message>
</context>
<context>
    <name>clew::SettingsDialog</name>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>减少动画(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open the last dossier at the start</source>
        <translation>启动时打开上次的卷宗(&amp;O)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>the name of your account</source>
        <translation>您的账户名</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>颜色(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>The language can be changed when the import is done.</source>
        <translation>导入完成后才能更改语言。</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>您的姓名(&amp;Y)：</translation>
    </message>
    <message>
        <source>It signs what you decide: merges, verdicts and notes. It is kept in the dossier and goes nowhere else.</source>
        <translation>它用于署名您的决定：合并、判断和备注。只保存在卷宗中，不会外传。</translation>
    </message>
    <message>
        <source>Every edit is written to the dossier at once and can be undone, also after a restart. There is nothing to save.</source>
        <translation>每次编辑都会立即写入卷宗，并可撤销，重启后也可以。无需保存。</translation>
    </message>
</context>
<context>
    <name>clew::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Filter by words or keys</source>
        <translation>按文字或按键筛选</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>clew::SplitDialog</name>
    <message>
        <source>%1 — in “%2”
%3</source>
        <translation>%1 — 见“%2”
%3</translation>
    </message>
    <message>
        <source>no text names it</source>
        <translation>没有原文提到</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>拆分(&amp;S)</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>拆分 %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Why are these another?</source>
        <translation>为什么这些是另一个？</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Tick the ones that are another entity than the rest.</source>
        <translation>勾选与其余不同的成员。</translation>
    </message>
    <message>
        <source>Only one document names it: there is nothing to split.</source>
        <translation>只有一篇文档提到它：无需拆分。</translation>
    </message>
</context>
<context>
    <name>clew::TablePanel</name>
    <message>
        <source>Filter: all words have to occur</source>
        <translation>筛选：须包含所有词</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <comment>%1 is the name of a table</comment>
        <translation>筛选 %1</translation>
    </message>
    <message>
        <source>Columns of the table: %1</source>
        <translation>表格的列：%1</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制行(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>连同出处复制(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Filter the table</source>
        <translation>筛选表格(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Order as in the dossier</source>
        <translation>按卷宗顺序(&amp;O)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows shown, rows in all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of rows, what the time window leaves out</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n undated claims left out</source>
        <translation>
            <numerusform>略去 %n 条无日期陈述</numerusform>
        </translation>
    </message>
    <message>
        <source>No row passes the filter</source>
        <translation>没有符合筛选的行</translation>
    </message>
    <message>
        <source>Change the words above, or lift the time window with Esc on the timeline.</source>
        <translation>更改上方的词，或在时间线上按 Esc 清除时间窗。</translation>
    </message>
    <message>
        <source>They appear here when articles have been imported.</source>
        <translation>导入文章后会显示在这里。</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>列(&amp;L)</translation>
    </message>
</context>
<context>
    <name>clew::TablesView</name>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>What was imported; retellings below their origin.</source>
        <translation>已导入的文档；转述列在其来源之下。</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>尚无文档</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>The nodes of the network as rows.</source>
        <translation>以行显示网络图的节点。</translation>
    </message>
    <message>
        <source>No entities yet</source>
        <translation>尚无实体</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>The edges of the network as rows.</source>
        <translation>以行显示网络图的连线。</translation>
    </message>
    <message>
        <source>No claims yet</source>
        <translation>尚无陈述</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>The timeline as rows, and below it what bears no date.</source>
        <translation>以行显示时间线，其下为无日期的内容。</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>尚无事件</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Table of &amp;documents</source>
        <translation>文档表(&amp;D)</translation>
    </message>
    <message>
        <source>Table of &amp;entities</source>
        <translation>实体表(&amp;E)</translation>
    </message>
    <message>
        <source>Table of &amp;claims</source>
        <translation>陈述表(&amp;C)</translation>
    </message>
    <message>
        <source>Table of e&amp;vents</source>
        <translation>事件表(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Confirm selected claims</source>
        <translation>确认所选陈述(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reject selected claims</source>
        <translation>驳回所选陈述(&amp;R)</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>标为已读(&amp;R)</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>标为未读(&amp;U)</translation>
    </message>
</context>
<context>
    <name>clew::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>No dossier is open</source>
        <translation>没有打开的卷宗</translation>
    </message>
    <message>
        <source>Open or make a dossier, then drop articles on this window.</source>
        <translation>打开或新建卷宗，再把文章拖到此窗口。</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>尚无日期</translation>
    </message>
    <message>
        <source>Drop articles on this window: what they date appears here, beside the days on which they were published.</source>
        <translation>把文章拖到此窗口：文中注明日期的事件与发表日期会并列显示在这里。</translation>
    </message>
    <message>
        <source>%1 · Esc lifts it</source>
        <translation>%1 · Esc 清除</translation>
    </message>
    <message>
        <source>1 document</source>
        <translation>1 篇文档</translation>
    </message>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n 篇文档</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action, its shortcut</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Zoom &amp;in on the timeline</source>
        <translation>放大时间线(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out on the timeline</source>
        <translation>缩小时间线(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Whole timeline</source>
        <translation>整条时间线(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Group events by the next</source>
        <translation>切换事件分组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Undated claims</source>
        <translation>无日期的陈述(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keep undated claims in a time window</source>
        <translation>时间窗内保留无日期陈述(&amp;K)</translation>
    </message>
    <message>
        <source>Group events: as they fit, by predicate, by entity, by document (%1)</source>
        <translation>事件分组：自动、按关系、按实体、按文档（%1）</translation>
    </message>
    <message>
        <source>about</source>
        <translation>大约</translation>
    </message>
    <message>
        <source>dated by a person</source>
        <translation>人工设定日期</translation>
    </message>
    <message>
        <source>read against the date of the report that it retells</source>
        <translation>以所转述报道的日期为准</translation>
    </message>
    <message>
        <source>1 claim</source>
        <translation>1 条陈述</translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n 条陈述</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”, says %2</source>
        <comment>a quotation, who says it</comment>
        <translation>“%1”，%2 说</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two counts</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims without a date</source>
        <translation>
            <numerusform>%n 条陈述无日期</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · Esc lifts it</source>
        <comment>time window, how many claims it leaves out</comment>
        <translation>%1 · %2 · Esc 清除</translation>
    </message>
    <message numerus="yes">
        <source>%n undated claims left out</source>
        <translation>
            <numerusform>略去 %n 条无日期陈述</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>clew::WelcomePage</name>
    <message>
        <source>Follow how a restricted thing reached a sanctioned firm: step by step, each with the sentence that says so.</source>
        <translation>追踪受限之物如何到达受制裁企业：一步一步，每步都有原句为证。</translation>
    </message>
    <message>
        <source>Recent dossiers</source>
        <translation>最近的卷宗</translation>
    </message>
    <message>
        <source>Everything stays on this machine. Clew never goes online.</source>
        <translation>一切都留在本机。Clew 从不联网。</translation>
    </message>
    <message>
        <source>Open the sample dossier</source>
        <translation>打开示例卷宗</translation>
    </message>
    <message>
        <source>A traced route to look at, in a copy of your own</source>
        <translation>可供查看的已追踪路径，是您自己的副本</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>新建卷宗</translation>
    </message>
    <message>
        <source>One file that holds an investigation</source>
        <translation>一个文件存放一项调查</translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation>打开卷宗</translation>
    </message>
    <message>
        <source>Go on where you stopped</source>
        <translation>从上次停下的地方继续</translation>
    </message>
</context>
</TS>

using System.Diagnostics;
using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using LiveAvatar.SpecTool.Tests.Generation;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace LiveAvatar.SpecTool.Tests.Diff.Reports;

/// <summary>A headless Chromium with one page open, driven by its DevTools protocol. It is ended with its process tree.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    public const string Missing = "There is no Chromium on the PATH. Install the package chromium or Google Chrome, and put it there.";

    private const string Announcement = "DevTools listening on ws://";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly TemporaryDirectory _profile = new();
    private readonly ClientWebSocket _socket = new();
    private readonly CancellationTokenSource _timer = new(Patience);
    private Process? _process;
    private int _last;

    private Chromium()
    {
    }

    /// <summary>The browser on this machine; null where there is none.</summary>
    public static string? Program { get; } = new[] { "chromium", "chromium-browser", "google-chrome", "chrome" }
        .SelectMany(name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)))
        .FirstOrDefault(File.Exists);

    /// <summary>What the page wrote to its console, and what the browser had to say of it.</summary>
    public List<string> Messages { get; } = [];

    public static async Task<Chromium> OpenAsync(string html, bool dark = false)
    {
        var browser = new Chromium();
        var page = browser._profile.Write("page.html", html);
        browser._process = Process.Start(new ProcessStartInfo(
            Program!, ["--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0", $"--user-data-dir={browser._profile.At("profile")}", "--window-size=1100,1400", "about:blank"])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        browser._process.OutputDataReceived += (_, _) => { };
        browser._process.BeginOutputReadLine();
        await browser.ConnectAsync();
        await browser.CallAsync("Runtime.enable");
        await browser.CallAsync("Log.enable");
        await browser.CallAsync("Page.enable");
        await browser.CallAsync("Emulation.setEmulatedMedia", new JObject { ["features"] = new JArray(new JObject { ["name"] = "prefers-color-scheme", ["value"] = dark ? "dark" : "light" }) });
        await browser.CallAsync("Page.navigate", new JObject { ["url"] = new Uri(page).AbsoluteUri });
        while (await browser.EvaluateAsync("document.readyState + location.protocol") != "completefile:")
        {
            await Task.Delay(50, browser._timer.Token);
        }

        return browser;
    }

    /// <summary>What an expression is in the page, as text.</summary>
    public async Task<string> EvaluateAsync(string expression) =>
        (string?)(await CallAsync("Runtime.evaluate", new JObject { ["expression"] = $"String({expression})" })).SelectToken("result.value") ?? "";

    public async Task<byte[]> ScreenshotAsync() => Convert.FromBase64String((string)(await CallAsync("Page.captureScreenshot", new JObject { ["format"] = "png" }))["data"]!);

    public async ValueTask DisposeAsync()
    {
        _socket.Dispose();
        if (_process is not null)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
            _process.Dispose();
        }

        _timer.Dispose();
        _profile.Dispose();
    }

    /// <summary>The browser says on standard error where it listens; the page's own address is in a list there.</summary>
    private async Task ConnectAsync()
    {
        var announced = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        _process!.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is null)
            {
                announced.TrySetException(new InvalidOperationException("Chromium ended before it listened."));
            }
            else if (line.Data.StartsWith(Announcement, StringComparison.Ordinal))
            {
                announced.TrySetResult(line.Data[Announcement.Length..].Split('/')[0]);
            }
        };
        _process.BeginErrorReadLine();
        var address = await announced.Task.WaitAsync(_timer.Token);
        using var http = new HttpClient();
        var targets = JArray.Parse(await http.GetStringAsync(new Uri($"http://{address}/json/list"), _timer.Token));
        await _socket.ConnectAsync(new Uri((string)targets.First(target => (string?)target["type"] == "page")["webSocketDebuggerUrl"]!), _timer.Token);
    }

    private async Task<JObject> CallAsync(string method, JObject? parameters = null)
    {
        var id = ++_last;
        var call = new JObject { ["id"] = id, ["method"] = method, ["params"] = parameters ?? [] };
        await _socket.SendAsync(Encoding.UTF8.GetBytes(call.ToString(Formatting.None)), WebSocketMessageType.Text, endOfMessage: true, _timer.Token);
        while (true)
        {
            var message = await ReceiveAsync();
            if ((string?)message["method"] is "Runtime.consoleAPICalled" or "Runtime.exceptionThrown" or "Log.entryAdded")
            {
                Messages.Add(message.ToString(Formatting.None));
            }

            if ((int?)message["id"] == id)
            {
                return message["result"] as JObject ?? throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{method} failed: {message}"));
            }
        }
    }

    private async Task<JObject> ReceiveAsync()
    {
        using var message = new MemoryStream();
        var buffer = new byte[64 * 1024];
        WebSocketReceiveResult result;
        do
        {
            result = await _socket.ReceiveAsync(buffer, _timer.Token);
            message.Write(buffer, 0, result.Count);
        }
        while (!result.EndOfMessage);

        return JObject.Parse(Encoding.UTF8.GetString(message.ToArray()));
    }
}

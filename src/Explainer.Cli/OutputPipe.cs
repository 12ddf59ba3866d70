namespace Explainer.Cli;

/// <summary>A pipe to a reader, who may leave. The runtime's own stream then swallows everything, and the program would go on unheard.</summary>
/// <param name="pipe">The pipe; null when there is no reader from the start.</param>
internal sealed class OutputPipe(Stream? pipe) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <exception cref="UnreadException">The reader has left.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (pipe is null) throw new UnreadException();
        try
        {
            pipe.Write(buffer);
        }
        catch (IOException e)
        {
            throw new UnreadException(e);
        }
    }

    public override void Flush() => pipe?.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
